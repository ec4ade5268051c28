package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parts of the kit that many pages share: questions, two who edit one thing, files, roles. */
class KitIT extends BrowserTest {
    private static final String QUESTION = ".ui-confirm-dialog[aria-hidden=false]";
    private static final String KEEP = "#write [id$=keep]";
    private static final String PRESS_AND_READ_PROGRESS =
            """
            () => new Promise(done => {
              const box = document.getElementById('progress');
              new MutationObserver(() => done(box.querySelector('[aria-hidden]').textContent))
                .observe(box, { attributes: true, attributeFilter: ['hidden'] });
              document.querySelector("[id='form:work']").click();
            })""";

    @Test
    void a_question_that_was_closed_is_asked_again_and_nothing_was_done() {
        try (var desk = desk("quantri")) {
            desk.open("app/gallery.xhtml");
            desk.page.evaluate("window.same = true");
            for (var time = 1; time <= 2; time++) {
                desk.page.focus("[id='form:ask']");
                desk.page.keyboard().press("Enter");
                desk.page.waitForSelector(QUESTION);
                assertThat(desk.page.innerText(QUESTION)).contains("Hàng 1", "Thử câu hỏi");
                desk.mustBeAccessible();
                desk.page.keyboard().press("Escape");
                desk.page.waitForFunction("q => !document.querySelector(q)", QUESTION);
            }
            assertThat(desk.page.evaluate("window.same === true")).isEqualTo(true);

            desk.press("[id='form:ask']");
            assertThat(desk.notice()).isEqualTo("Đây là một lời báo.");
        }
    }

    @Test
    void long_work_tells_how_far_it_is_and_goes_on_on_another_page() {
        try (var desk = desk("quantri")) {
            desk.open("app/gallery.xhtml");
            // the driver waits for the page that is to come, so the one that is left is asked
            // itself
            assertThat((String) desk.page.evaluate(PRESS_AND_READ_PROGRESS))
                    .matches("Đang ghi \\d+ / 300 dòng.*");

            desk.open("app/home.xhtml");
            assertThat(desk.page.getAttribute("#progress", "data-running")).isEqualTo("true");
            desk.page.waitForSelector("#progress a:not([hidden])");
            desk.mustBeAccessible();
            desk.press("#progress a");
            assertThat(desk.page.url()).endsWith("/app/home.xhtml");
            assertThat(desk.notice()).isEqualTo("Đây là một lời báo.");
            assertThat(desk.page.isHidden("#progress")).isTrue();
        }
    }

    @Test
    void what_two_typed_stands_side_by_side_and_the_second_decides() {
        try (var first = desk("bientap");
                var second = desk("bientap")) {
            first.open("app/news/item.xhtml");
            first.page.fill("#write [id$=title]", "Tin hai người sửa");
            first.page.fill("#write [id$=body]", "Thân bài");
            first.press("#write [id$=save]");
            second.open(address(first));

            first.page.fill("#write [id$=title]", "Tiêu đề của người thứ nhất");
            first.press("#write [id$=save]");
            second.page.fill("#write [id$=body]", "Thân bài của người thứ hai");
            second.press("#write [id$=save]");
            assertThat(second.page.innerText("#conflict")).contains("không đụng đến phần bạn nhập");
            assertThat(second.page.inputValue("#write [id$=title]"))
                    .as("what only the other changed is taken over")
                    .isEqualTo("Tiêu đề của người thứ nhất");
            second.mustBeAccessible();
            second.press(KEEP);
            assertThat(second.page.innerText("main article"))
                    .contains("Tiêu đề của người thứ nhất", "Thân bài của người thứ hai");

            first.open(address(first));
            second.page.fill("#write [id$=title]", "Tiêu đề hai");
            second.press("#write [id$=save]");
            first.page.fill("#write [id$=title]", "Tiêu đề một");
            first.press("#write [id$=save]");
            assertThat(first.page.innerText("#conflict tbody"))
                    .contains("Tiêu đề một", "Tiêu đề hai");
            first.press(KEEP);
            assertThat(first.page.innerText("main article")).contains("Tiêu đề một");
        }
    }

    @Test
    void a_unit_may_be_typed_whole_and_what_is_no_unit_is_told_in_the_field() {
        try (var officer = desk("cb.th05")) {
            officer.open("app/person/person.xhtml");
            assertThat(officer.page.inputValue("#person [id$=unit_input]"))
                    .as("the only unit there is")
                    .isNotEmpty();
        }
        try (var office = desk("quantri")) {
            office.open("app/identity/account.xhtml?name=cb.th05");
            office.page.locator("details:has(#give) summary").click();
            office.page.selectOption("#give [id$=role]", "EDITOR");
            office.page.locator("#give [id$=unit] input").first().pressSequentially("Xã An Hòa");
            office.page.waitForSelector(".ui-autocomplete-item:visible");
            office.page.keyboard().press("Tab");
            office.press("#give [id$=go]");
            assertThat(office.page.innerText("main")).contains("Xã An Hòa");

            office.page.locator("details:has(#give) summary").click();
            office.page.evaluate(
                    "document.querySelector('#give [id$=unit_hinput]').value = 'Xã Không Có'");
            office.press("#give [id$=go]");
            assertThat(office.page.innerText("#give")).contains("Hãy chọn đơn vị trong danh sách");
        }
    }

    @Test
    void who_acts_in_one_role_alone_has_its_pages_alone_and_may_go_back() {
        try (var administrator = desk("quantri")) {
            administrator.open("app/identity/account.xhtml?name=cb.th02");
            administrator.page.locator("details:has(#give) summary").click();
            administrator.page.selectOption("#give [id$=role]", "EDITOR");
            administrator.picks("#give [id$=unit]", "UBND huyen Song Vang");
            administrator.press("#give [id$=go]");
        }
        try (var person = desk("cb.th02")) {
            var editor = "button[value='EDITOR@SV']";
            person.page.click("details.account summary");
            person.mustBeAccessible();
            person.press(editor);
            assertThat(person.page.innerText("details.account summary")).contains("Biên tập");
            assertThat(person.open("app/dossier/list.xhtml")).isEqualTo(403);
            assertThat(person.open("app/news/list.xhtml")).isEqualTo(200);
            person.page.click("details.account summary");
            person.press("form.hats button[value='']");
            assertThat(person.open("app/dossier/list.xhtml")).isEqualTo(200);
            person.failureWasMeant();
        }
    }

    @Test
    void figures_of_a_file_stand_in_the_form_and_are_kept_when_it_is_saved() {
        try (var officer = desk("cb.xa11")) {
            var unit = "app/person/headcount.xhtml?unit=XA11&year=2015";
            officer.open(unit);
            var before = officer.page.inputValue("#headcount tbody tr:first-child input >> nth=0");
            var of = officer.page.innerText("#headcount tbody tr:first-child th");
            officer.sends(
                    "#upload input[type=file]",
                    "bien-che.csv",
                    ("Nhóm chức vụ,Tổng số,Nữ\n" + of + ",12,7\n").getBytes());
            assertThat(officer.page.inputValue("#headcount tbody tr:first-child input >> nth=0"))
                    .isEqualTo("12");
            officer.open(unit);
            assertThat(officer.page.inputValue("#headcount tbody tr:first-child input >> nth=0"))
                    .as("nothing was kept yet")
                    .isEqualTo(before);
        }
    }

    private static String address(Desk desk) {
        return desk.page.url().replaceAll(".*/app/", "app/");
    }
}
