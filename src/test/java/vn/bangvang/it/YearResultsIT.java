package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An officer writes down the year of a whole unit and nominates who is eligible: without opening
 * anybody's own page. Each press is counted.
 */
class YearResultsIT extends BrowserTest {
    private static final int BUDGET = 40;

    private int presses;
    private int loads;

    @Test
    void a_unit_is_rated_in_one_list_and_nominated_in_another() {
        try (var officer = desk("cb.xa07")) {
            var begun = officer.page.locator("#rounds a.button").count() > 0;
            goesOn(officer, begun ? "#rounds a.button" : "#rounds input[type=submit]");
            var before = officer.page.locator("#nominations tbody tr").count();
            goesOn(officer, "a[href*='results.xhtml'].button");
            var people = officer.page.locator("#results tbody tr").count();
            assertThat(people).isGreaterThanOrEqualTo(5);
            rates(officer, 0, "HTXS");
            rates(officer, 1, "HT");
            fills(officer, "#results [id$=before]", "[id$=list][data-unsaved=true]");
            fills(
                    officer,
                    "#results [id$=clean]",
                    ".bottombar:has-text('Đủ thông tin của mọi người')");
            fills(
                    officer,
                    "#results [id$=save]",
                    ".bottombar:has-text('Đủ thông tin của mọi người')");
            assertThat(officer.notice()).contains("Còn 0 người chưa đủ");
            officer.mustBeAccessible();
            officer.mustFitAPhone();

            goesOn(officer, "[id$=prospects]");
            officer.changes(() -> officer.page.selectOption("#who [id$=award]", "LDTT"));
            presses += 2;
            var rated =
                    officer.page.locator("#prospects tr:has-text('Đủ điều kiện') input").count();
            fills(officer, "#who [id$=ready]", "#prospects input:checked");
            assertThat(officer.page.locator("#prospects input:checked").count()).isEqualTo(rated);
            officer.mustBeAccessible();
            fills(officer, "#who [id$=nominate]", "#prospects:not(:has(input:checked))");

            assertThat(officer.notice()).startsWith("Đã đề nghị " + rated + " người.");
            assertThat(officer.page.locator("#prospects tr:has-text('Đủ điều kiện') input").count())
                    .as("who is nominated cannot be ticked again")
                    .isZero();
            officer.mustBeAccessible();
            officer.mustFitAPhone();
            officer.page.click("main a[href*='dossier.xhtml']");
            officer.page.waitForLoadState();
            assertThat(officer.page.locator("#nominations tbody tr").count())
                    .isEqualTo(before + rated);
            assertThat(presses).as("presses for %d people", rated).isLessThanOrEqualTo(BUDGET);
            assertThat(loads).as("the dossier, its year, who could be nominated").isEqualTo(3);
            System.out.printf(
                    "MEASURED %d people rated and %d nominated: %d presses, %d loads%n",
                    people, rated, presses, loads);
        }
    }

    @Test
    void who_rates_people_meanwhile_rated_by_somebody_else_is_told_whom() {
        try (var first = desk("cb.xa08");
                var second = desk("cb.xa08")) {
            for (var officer : List.of(first, second)) {
                officer.open("app/person/results.xhtml?year=2015");
            }
            first.page.locator("#results [id$=leave]").first().fill("3");
            fills(first, "#results [id$=save]", "ul.notices");
            second.page.locator("#results [id$=leave]").first().fill("4");
            second.page.click("#results [id$=save]");
            second.page.waitForSelector("#failure:not([hidden])");

            assertThat(second.page.innerText("#failure"))
                    .contains(second.page.locator("#results th a").first().innerText())
                    .contains("vừa được người khác sửa");
            second.failureWasMeant();
            second.open("app/person/results.xhtml?year=2015");
            assertThat(second.page.locator("#results [id$=leave]").first().inputValue())
                    .isEqualTo("3");
        }
    }

    @Test
    void nobody_rates_the_people_of_another_unit() {
        try (var officer = desk("cb.xa08")) {
            assertThat(officer.open("app/person/results.xhtml?unit=XA07")).isEqualTo(403);
        }
    }

    private void rates(Desk officer, int row, String rating) {
        officer.page.locator("#results [id$=rating]").nth(row).selectOption(rating);
        presses += 2;
    }

    /** Presses what is answered on the page itself. */
    private void fills(Desk officer, String button, String shown) {
        officer.pressHere(button);
        officer.page.waitForSelector(shown);
        presses++;
    }

    private void goesOn(Desk officer, String link) {
        officer.press(link);
        presses++;
        loads++;
    }
}
