package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Lists of signed-in pages: where they stand is in the address, all of them goes out as a file. */
class ListPageIT extends BrowserTest {
    private static final Locator.WaitForOptions HIDDEN =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    private static final String DISTRICT = "UBND huyện Sông Vàng";
    private static final int DEEPEST = 500;
    private static final String NAMES = "#dossiers tbody tr td:first-child";

    @Test
    void the_order_and_the_part_of_a_list_stand_in_its_address() {
        try (var office = desk("noivu")) {
            office.open("app/dossier/list.xhtml?q=2016");
            office.pressHere("#dossiers th:has-text('Đơn vị')");
            office.pressHere("#dossiers th:has-text('Đơn vị')");
            office.pressHere("#dossiers .ui-paginator-next");
            office.page.waitForFunction("location.search.includes('page=2')");
            assertThat(office.page.url()).contains("q=2016", "sort=-unitName");
            var shown = names(office);

            office.page.reload();

            assertThat(names(office)).as("the address alone tells").isEqualTo(shown);
            office.mustBeAccessible();
        }
    }

    @Test
    void a_list_is_sorted_by_the_column_that_is_pressed() {
        try (var office = desk("noivu")) {
            office.open("app/dossier/list.xhtml?size=100&q=2016");
            office.pressHere("#dossiers th:has-text('Hạn thẩm định')");
            var days =
                    office
                            .page
                            .locator("#dossiers tbody tr td:nth-child(6)")
                            .allInnerTexts()
                            .stream()
                            .map(d -> d.replaceAll("(..)/(..)/(....)", "$3$2$1").strip())
                            .toList();
            assertThat(days).hasSizeGreaterThan(25).isSorted();
        }
    }

    @Test
    void an_order_that_nobody_knows_is_the_lists_own() {
        try (var office = desk("noivu")) {
            office.open("app/dossier/list.xhtml");
            var own = names(office);
            office.open("app/dossier/list.xhtml?sort=d.password&size=7&page=1");
            assertThat(names(office)).isEqualTo(own);
        }
    }

    @Test
    void the_whole_list_as_it_is_narrowed_goes_out_as_a_workbook() throws IOException {
        try (var office = desk("noivu")) {
            office.open("app/dossier/list.xhtml?q=2016&state=CLOSED");
            var all =
                    office.page
                            .innerText("#dossiers .ui-paginator-current")
                            .replaceAll(".*/ ", "")
                            .strip();
            var file = office.download("#dossiers [id$=export]");
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                var sheet = book.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Đơn vị");
                assertThat(sheet.getLastRowNum()).isEqualTo(Integer.parseInt(all));
            }
        }
    }

    @Test
    void units_stand_as_a_tree_that_opens_and_closes_by_keyboard() {
        try (var administrator = desk("quantri")) {
            administrator.open("app/organization/list.xhtml");
            var commune = administrator.page.locator("#tree a:has-text('Xã An Hòa')");
            commune.waitFor();
            administrator.mustBeAccessible();
            // the tree listens a moment after it stands
            administrator.page.waitForFunction(
                    "() => { document.activeElement.blur();"
                            + " document.querySelector('#tree [role=tree]').focus();"
                            + " return document.activeElement.matches('.ui-treenode-content'); }");
            // places of other tests may stand above
            for (var i = 0; i < DEEPEST && !focused(administrator).contains(DISTRICT); i++) {
                administrator.page.keyboard().press("ArrowDown");
            }
            assertThat(focused(administrator)).contains(DISTRICT);
            administrator.page.keyboard().press("ArrowLeft");
            commune.waitFor(HIDDEN);
            administrator.page.keyboard().press("ArrowRight");
            commune.waitFor();
            administrator.pressHere("[id='tree:close']");
            commune.waitFor(HIDDEN);
            administrator.pressHere("[id='tree:open']");
            commune.waitFor();
        }
    }

    private static String focused(Desk desk) {
        return (String) desk.page.evaluate("document.activeElement.innerText");
    }

    private static List<String> names(Desk desk) {
        return desk.page.locator(NAMES).allInnerTexts();
    }
}
