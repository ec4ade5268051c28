package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The register and the audit trail are lists like the others: narrowed, sorted, taken away. */
class BooksAsListsIT extends BrowserTest {
    private static final String ACTS = "#acts tbody tr";

    @Test
    void the_trail_tells_in_words_what_was_done_to_which_thing() {
        try (var inspector = desk("thanhtra")) {
            inspector.open("app/audit/list.xhtml?from=10/01/2017&to=10/01/2017&thing=Decision");
            assertThat(inspector.page.locator(ACTS).allInnerTexts())
                    .hasSize(2)
                    .satisfiesExactlyInAnyOrder(
                            act -> assertThat(act).contains("(vanthu)", "dự thảo quyết định"),
                            act -> assertThat(act).contains("(chutich)", "ký quyết định"));

            var signing = inspector.page.locator(ACTS + ":has-text('ký quyết định')");
            signing.locator("summary").click();
            assertThat(signing.locator("li").innerText())
                    .contains(
                            "Sửa quyết định",
                            "trạng thái: Dự thảo → Đã ký",
                            "ngày ký: (trống) → 10/01/2017")
                    .doesNotContain("DRAFT", "SIGNED");
            assertThat(signing.locator("li a").getAttribute("href"))
                    .endsWith("/app/decision/decision.xhtml?code=QD-2017-0001");
            inspector.mustBeAccessible();

            inspector.open("app/audit/list.xhtml?q=khong-co-ai");
            assertThat(inspector.page.innerText("#acts"))
                    .contains("Không có việc nào khớp điều kiện lọc.");
        }
    }

    @Test
    void the_register_is_sorted_narrowed_and_taken_away_as_a_workbook() throws IOException {
        try (var clerk = desk("vanthu")) {
            clerk.open("app/register/list.xhtml?year=2016&award=CSTDCS&sort=-recipientName");
            var names =
                    clerk.page
                            .locator(
                                    "#entries tbody tr td:nth-child(2) > span:not(.ui-column-title)")
                            .allInnerTexts();
            assertThat(names).hasSize(25).isNotEqualTo(names.stream().sorted().toList());
            clerk.pressHere("#entries th:has-text('Số vào sổ')");
            assertThat(clerk.page.locator("#entries tbody tr").first().innerText())
                    .contains("/2016");
            assertThat(clerk.page.url()).contains("sort=number").contains("award=CSTDCS");

            try (var book =
                    new XSSFWorkbook(
                            new ByteArrayInputStream(clerk.download("#entries [id$=export]")))) {
                assertThat(book.getSheetAt(0).getLastRowNum())
                        .as("93 were given, under a heading")
                        .isEqualTo(93);
                assertThat(book.getSheetAt(0).getRow(1).getCell(4).getStringCellValue())
                        .isEqualTo("Chiến sĩ thi đua cơ sở");
            }
            clerk.mustBeAccessible();
            clerk.mustFitAPhone();
        }
    }
}
