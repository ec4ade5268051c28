package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer finds out why a verdict says no, and mends the record. All people are invented. */
class MissingYearIT extends BrowserTest {
    private static final String NAME = "Lường Thị Thử Thách";

    @Test
    void a_missing_year_is_imported_from_an_old_list_and_the_verdict_turns() {
        aRoundIsOpened();
        try (var officer = desk("cb.xa05")) {
            imports(officer, "hai-nam.xlsx", OldBooks.xlsx(years("Times New Roman", 2014, 2015)));
            officer.open("app/dossier/list.xhtml");
            officer.page.click("#owed li:has-text('Đợt thử cấp tỉnh') input[type=submit]");
            officer.page.waitForLoadState();
            var dossier = officer.page.url().replaceAll(".*code=", "");
            officer.openDialog("app/dossier/dossier.xhtml?nominate=yes&code=" + dossier);
            officer.page.locator("#nomination [id$=person_input]").pressSequentially("thu thach");
            officer.page.click(".ui-autocomplete-item:has-text('" + NAME + "')");
            officer.page.fill(
                    "#nomination [id$=achievement]", "Ba năm liền là chiến sĩ thi đua cơ sở");
            officer.pressHere("#nomination [id$=save]");
            var address = "app/dossier/dossier.xhtml?code=" + dossier;
            officer.open(address);
            officer.page.click("#nominations tr:has-text('" + NAME + "') summary");
            var chain =
                    officer.page.locator(
                            "#nominations li:has-text('Điều 9 khoản 2'):has-text('2016')");
            assertThat(chain.innerText())
                    .contains("Không đạt")
                    .contains("2/3")
                    .contains("Nghị định 91/2017/NĐ-CP Điều 9 khoản 2")
                    .contains("CSTDCS 2014 – 14/QĐ-UBND")
                    .contains("CSTDCS 2015 – 15/QĐ-UBND")
                    .contains("danh sách cũ, chưa đối chiếu");
            chain.locator("a[href*='old-list.xhtml']").first().click();
            officer.page.waitForLoadState();
            assertThat(officer.page.innerText("h1")).isEqualTo("hai-nam.xlsx");
            assertThat(officer.page.locator("#awards tbody tr").allInnerTexts())
                    .anyMatch(t -> t.contains(NAME) && t.contains("14/QĐ-UBND"))
                    .hasSize(2);
            officer.mustBeAccessible();
            officer.mustFitAPhone();
            officer.mustWorkByKeyboard();

            imports(officer, "nam-thieu.xls", OldBooks.xls(years(".VnTime", 2016)));

            officer.open(address);
            officer.page.click("#nominations tr:has-text('" + NAME + "') summary");
            var turned =
                    officer.page.locator("#nominations li:has-text('CSTDCS 2016 – 16/QĐ-UBND')");
            assertThat(turned.innerText()).startsWith("Đạt Đủ 3 năm liên tục là CSTDCS.");
            officer.mustBeAccessible();
            officer.mustFitAPhone();
        }
    }

    private void aRoundIsOpened() {
        try (var appraiser = desk("noivu")) {
            appraiser.open("app/movement/round.xhtml");
            appraiser.page.fill("[id$=name]", "Đợt thử cấp tỉnh");
            appraiser.page.fill("[id$=year]", "2017");
            appraiser.day("[id$=submitBy]", "2017-12-29");
            appraiser.page.check("input[type=checkbox][value=CSTDT]");
            appraiser.page.check("input[type=checkbox][value=XA05]");
            appraiser.press("[id$=save]");
            assertThat(appraiser.notice()).contains("Đợt thử cấp tỉnh");
        }
    }

    private static void imports(Desk officer, String name, byte[] file) {
        officer.open("app/register/old-lists.xhtml");
        officer.sends("#upload input[type=file]", name, file);
        assertThat(officer.page.locator("#rows tbody").innerText()).contains(NAME);
        officer.mustBeAccessible();
        officer.mustFitAPhone();
        officer.press("#settings [id$=declare]");
        assertThat(officer.notice()).contains(name);
    }

    /** Chiến sĩ thi đua cơ sở of each year, a row a year. */
    private static List<OldBooks.Line> years(String font, int... years) {
        var lines = new ArrayList<OldBooks.Line>();
        lines.add(new OldBooks.Line(font, OldBooks.HEADINGS));
        for (var year : years) {
            lines.add(
                    new OldBooks.Line(
                            font,
                            List.of(
                                    "1",
                                    "Bà",
                                    NAME,
                                    "1979",
                                    "Công chức",
                                    "Xã Hưng Thịnh",
                                    "CSTĐ cơ sở",
                                    String.valueOf(year),
                                    "%d/QĐ-UBND".formatted(year % 100),
                                    "25/12/" + year)));
        }
        return lines;
    }
}
