package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/**
 * An officer and the standing office do their part of a round. Each begins at the home, comes to
 * every page by what is shown, and finds the home true after every step. All people are invented.
 */
class RoleWalkIT extends BrowserTest {
    private static final String ROUND = "Khen thưởng tổng kết năm 2017";

    @Test
    void from_the_home_to_a_dossier_that_is_appraised_without_typing_an_address() {
        try (var officer = desk("cb.th01");
                var office = desk("noivu")) {
            var unit = card(officer).locator("h2").innerText().split(" – ")[0];
            assertThat(card(officer).innerText()).contains("Chưa lập", "Còn 16 ngày");
            var notBegun = stage(office, "Chưa lập");

            officer.press("main .round [id$=start]");
            assertThat(officer.page.innerText("h1")).contains(unit);
            nominates(officer);
            goesHome(officer);
            assertThat(card(officer).innerText()).contains("Đang soạn", "1");
            assertThat(card(officer).innerText()).as("what is missing").contains("Tờ trình");
            assertThat(stage(office, "Chưa lập")).isEqualTo(notBegun - 1);

            officer.press("main .round a.button");
            officer.attach("To-trinh.pdf", "bien ban hop xet.pdf");
            officer.page.waitForSelector("#submission");
            officer.page.fill("#submission input[type=password]", "bangvang-2017");
            officer.pressHere("#submission button[type=submit]");
            goesHome(officer);
            assertThat(officer.page.locator("main .round").count()).as("nothing is due").isZero();

            var sent = stage(office, "Đã gửi");
            assertThat(sent).isPositive();
            assertThat(office.page.locator("a.bell .count").count()).as("told").isEqualTo(1);
            office.press("main .round:has-text('" + ROUND + "') dt a:has-text('Đã gửi')");
            office.press("#board tbody tr:has-text('" + unit + "') a");
            office.pressHere("#acceptance button[type=submit]");
            assertThat(stage(office, "Đã gửi")).isEqualTo(sent - 1);
            assertThat(told(officer)).startsWith("Hồ sơ đã được tiếp nhận");

            goesHome(office);
            var done = stage(office, "Thẩm định xong");
            office.press("main .round:has-text('" + ROUND + "') dt a:has-text('Đang thẩm định')");
            office.press("#board tbody tr:has-text('" + unit + "') a");
            appraises(office);
            assertThat(stage(office, "Thẩm định xong")).isEqualTo(done + 1);
            assertThat(told(officer)).startsWith("Hồ sơ đã thẩm định xong");
        }
    }

    private static void nominates(Desk officer) {
        officer.opens("[id='begin:add']");
        officer.page.selectOption("#nomination [id$=award]", "LDTT");
        officer.page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        officer.page.locator("#nomination [id$=person_input]").pressSequentially("Mã Văn Đường");
        officer.page.waitForSelector("[id$=person_panel]:has-text('Không có ai')");
        officer.pressHere("#nomination [id$=addPerson]");
        officer.page.selectOption("#nomination [id$=sex]", "MALE");
        officer.page.fill("#nomination [id$=newTitle]", "Công chức địa chính");
        officer.page.fill("#nomination [id$=achievement]", "Hoàn thành tốt nhiệm vụ được giao");
        officer.pressHere("#nomination [id$=save]");
        assertThat(officer.notice()).isEqualTo("Đã lưu đề nghị.");
    }

    private static void appraises(Desk office) {
        office.page.locator("#opinions tbody tr input[type=checkbox]").first().check();
        // nothing that another test's session would have to hear
        office.page.fill("#opinions [id$=reason]", "Chưa đủ căn cứ");
        office.pressHere("#opinions [id$=oppose]");
        office.pressHere("#opinions [id$=finish]");
        assertThat(office.notice()).startsWith("Đã thẩm định xong hồ sơ");
    }

    private static void goesHome(Desk desk) {
        desk.press("a.brand");
    }

    /** The card of the round on the officer's home. */
    private static Locator card(Desk officer) {
        return officer.page.locator("main .round:has-text('" + ROUND + "')");
    }

    /** How many units of the round the office's home shows at a step. */
    private static int stage(Desk office, String step) {
        goesHome(office);
        return Integer.parseInt(
                office.page
                        .locator("main .round:has-text('" + ROUND + "') .meters div")
                        .filter(new Locator.FilterOptions().setHasText(step))
                        .locator("dd")
                        .innerText());
    }

    /** The newest notice. */
    private static String told(Desk officer) {
        officer.press("a.bell");
        return officer.page.innerText("#told li >> nth=0");
    }
}
