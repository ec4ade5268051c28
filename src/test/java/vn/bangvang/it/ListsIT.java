package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Administrators keep lists, awards and rows of law at the browser; others find them there. */
class ListsIT extends BrowserTest {
    @Test
    void a_position_class_that_is_added_can_be_chosen_for_a_person() {
        try (var admin = desk("quantri");
                var officer = desk("cb.xa03")) {
            admin.open("app/classification/list.xhtml");
            admin.page.fill("#term [id$=code]", "BV");
            admin.page.fill("#term [id$=name]", "Bảo vệ, tạp vụ");
            admin.page.fill("#term [id$=source]", "Danh mục của huyện");
            admin.page.check("#term label:text-is('Lao động trực tiếp')");
            admin.press("#term [id$=save]");
            assertThat(admin.notice()).isEqualTo("Đã ghi Bảo vệ, tạp vụ.");
            assertThat(admin.page.locator("#terms tr:has-text('BV')").innerText())
                    .contains("Bảo vệ, tạp vụ", "Lao động trực tiếp", "chưa đối chiếu");

            admin.page.click("#terms a:text-is('BV')");
            assertThat(admin.page.inputValue("#term [id$=name]")).isEqualTo("Bảo vệ, tạp vụ");
            assertThat(admin.page.isChecked("#term label:text-is('Lao động trực tiếp')")).isTrue();
            admin.day("#term [id$=to]", "2016-12-31");
            admin.press("#term [id$=save]");
            assertThat(admin.notice()).contains("ngày kết thúc phải sau ngày bắt đầu");

            officer.open("app/person/person.xhtml");
            assertThat(officer.page.locator("#person [id$=positionClass] option").allInnerTexts())
                    .contains("Bảo vệ, tạp vụ", "Giáo viên");
            assertThat(officer.page.locator("#person [id$=ethnicGroup] option").count())
                    .isEqualTo(56);
        }
    }

    @Test
    void a_row_of_law_that_there_was_none_of_is_proposed_by_one_and_confirmed_by_another() {
        try (var first = desk("quantri");
                var second = desk("quantri2")) {
            first.open("app/award/catalogue.xhtml");
            first.page.click("a:text-is('Thêm quy định mới')");
            first.page.fill("#propose [id$=rule]", "TL-X");
            first.page.selectOption("#propose [id$=kind]", "LIMIT");
            first.day("#propose [id$=from]", "2017-01-01");
            first.page.fill("#propose [id$=amount]", "10");
            first.page.fill("#propose [id$=article]", "Quy chế của tỉnh");
            first.press("#propose [id$=go]");
            assertThat(first.notice()).contains("chờ người quản trị khác xác nhận");

            second.open("app/award/catalogue.xhtml");
            second.press("#proposals li:has-text('TL-X') [id$=confirm]");
            second.open("app/award/catalogue.xhtml?kind=LIMIT&day=2017-06-01");
            assertThat(second.page.locator("tr:has-text('TL-X') small .number").innerText())
                    .isEqualTo("10");
            second.open("app/award/catalogue.xhtml?kind=LIMIT&day=2016-12-31");
            assertThat(second.page.locator("tr:has-text('TL-X')").count()).isZero();
        }
    }

    @Test
    void an_award_is_renamed_from_a_day_on_by_two_hands() {
        try (var first = desk("quantri");
                var second = desk("quantri2")) {
            first.open("app/award/award.xhtml?code=GK_S");
            first.page.fill("#award [id$=name]", "Giấy khen của thủ trưởng đơn vị");
            first.press("#award [id$=go]");
            first.open("app/award/catalogue.xhtml");
            assertThat(first.page.locator("#changes [id$=confirm]").count()).isZero();
            second.open("app/award/catalogue.xhtml");
            second.press("#changes [id$=confirm]");
            assertThat(second.notice()).isEqualTo("Đã xác nhận.");

            second.open("app/award/catalogue.xhtml?show=AWARDS");
            second.press("a:has-text('Giấy khen của thủ trưởng đơn vị')");
            assertThat(second.page.locator("#history li").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("(quantri)", "(quantri2)");
            second.mustBeAccessible();
            second.mustFitAPhone();
        }
    }

    @Test
    void an_identity_number_is_looked_for_without_standing_in_the_address() {
        try (var officer = desk("cb.xa03")) {
            officer.open("app/person/list.xhtml");
            officer.page.click("summary:has-text('Tìm theo số định danh')");
            officer.page.fill("#byNumber [id$=identity]", "001180000999");
            officer.press("#byNumber [id$=find]");
            assertThat(officer.page.url()).doesNotContain("001180000999");
            assertThat(officer.page.locator(".ui-datatable-empty-message").count()).isEqualTo(1);

            officer.open("app/person/list.xhtml");
            officer.page.fill("#filter [id$=q]", "001180000999");
            officer.press("#filter [id$=go]");
            assertThat(officer.notice()).contains("Số định danh phải tìm ở ô bên dưới");
            assertThat(officer.page.url()).doesNotContain("001180000999");
            assertThat(officer.page.inputValue("#filter [id$=q]")).isEqualTo("001180000999");

            officer.page.fill("#filter [id$=q]", "nguyen");
            officer.page
                    .locator("#filter [id$=unit_input]")
                    .pressSequentially("khong co don vi nay");
            officer.press("#filter [id$=go]");
            assertThat(officer.page.innerText("#filter .field-error"))
                    .contains("Hãy chọn đơn vị trong danh sách");
            assertThat(officer.page.inputValue("#filter [id$=unit_input]"))
                    .isEqualTo("khong co don vi nay");

            officer.open("app/person/list.xhtml");
            officer.page.fill("#filter [id$=q]", "nguyen");
            officer.picks("[id='filter:unit']", "xa");
            officer.press("#filter [id$=go]");
            assertThat(officer.page.url()).contains("q=nguyen&unit=");
            assertThat(officer.page.inputValue("#filter [id$=unit_input]")).isNotEmpty();
        }
    }

    @Test
    void the_year_report_says_whom_awards_reach_and_shows_units_by_their_heirs() {
        try (var office = desk("noivu")) {
            office.open("app/report/year.xhtml?year=2016&heirs=1");
            assertThat(office.page.inputValue("#heirs")).isEqualTo("1");
            assertThat(office.page.locator("#reach tbody tr").allInnerTexts())
                    .hasSize(5)
                    .satisfies(rows -> assertThat(rows.get(4)).contains("không có số liệu"));
            assertThat(office.page.locator("#reach tbody tr").first().innerText())
                    .contains("39 trên 51");
            assertThat(office.page.locator("#unitsTable tbody tr").count())
                    .as("51 units and their sum")
                    .isEqualTo(52);
            var titles = List.of("Theo danh hiệu, hình thức", "Khen thưởng đến được ai");
            assertThat(office.page.locator("h2").allInnerTexts()).containsAll(titles);
        }
    }
}
