package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The board of a round, the reminder that goes out from it, and the notice that comes of it. */
class NoticeIT extends BrowserTest {
    private static final String BELL = "a.bell .count";

    @Test
    void who_is_reminded_is_told_and_who_has_read_it_is_not_told_again() throws IOException {
        try (var office = desk("noivu");
                var officer = desk("cb.xa11");
                var other = desk("cb.xa12")) {
            other.open("app/notice/list.xhtml");
            office.open("app/movement/round.xhtml?code=DX-2017-0001");
            office.press("main a.button[href*='board.xhtml']");
            var unit = officer.page.locator("main .round h2").first().innerText().split(" – ")[0];
            var row = "#board tbody tr:has-text('" + unit + "')";
            office.page.selectOption("#board .ui-paginator-rpp-options", "100");
            office.page.locator(row + " .ui-chkbox-box").click();
            office.pressHere("[id='board:remind']");
            assertThat(office.notice()).isEqualTo("Đã nhắc 1 đơn vị.");
            assertThat(words(office.download("#letter [id$=docx]")))
                    .as("the letter to all that owe")
                    .contains("THÔNG BÁO", "Về việc đôn đốc nộp hồ sơ", unit);

            officer.open("app/home.xhtml");
            assertThat(officer.page.innerText(BELL)).isEqualTo("1");
            officer.page.click("a.bell");
            assertThat(officer.page.innerText("#told li >> nth=0"))
                    .contains("Thường trực Hội đồng nhắc nộp hồ sơ", unit, "mới");
            officer.mustBeAccessible();
            officer.mustFitAPhone();
            officer.open("app/home.xhtml");
            assertThat(officer.page.locator(BELL).count()).as("has been read").isZero();

            other.open("app/home.xhtml");
            assertThat(other.page.locator(BELL).count()).as("another unit").isZero();
        }
    }

    @Test
    void nobody_is_reminded_where_nobody_is_chosen() {
        try (var office = desk("noivu")) {
            office.open("app/dossier/board.xhtml?round=DX-2017-0001&stage=NOT_BEGUN");
            office.pressHere("[id='board:remind']");
            assertThat(office.notice()).isEqualTo("Hãy chọn đơn vị cần nhắc.");
        }
    }
}
