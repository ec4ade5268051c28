package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes two people, at two browsers. */
class TwoHandsIT extends BrowserTest {
    private static final String OLD_LISTS = "app/register/old-lists.xhtml";
    private static final String MINE = "#lists a:has-text('rut-khoi-so.xlsx')";

    @Test
    void an_old_list_leaves_the_book_when_one_asked_and_another_confirmed() {
        try (var officer = desk("cb.xa08");
                var keeper = desk("noivu");
                var clerk = desk("vanthu")) {
            officer.open(OLD_LISTS);
            officer.sends(
                    "#upload input[type=file]",
                    "rut-khoi-so.xlsx",
                    OldBooks.xlsx(
                            List.of(
                                    new OldBooks.Line("Times New Roman", OldBooks.HEADINGS),
                                    new OldBooks.Line(
                                            "Times New Roman",
                                            List.of(
                                                    "1",
                                                    "Bà",
                                                    "Lường Thị Rút Lui",
                                                    "1981",
                                                    "Công chức",
                                                    "Xã Mỹ Thạnh",
                                                    "LĐTT",
                                                    "2013",
                                                    "13/QĐ-UBND",
                                                    "25/12/2013")))));
            officer.press("#settings [id$=declare]");
            keeper.open(OLD_LISTS);
            keeper.press(MINE);
            assertThat(keeper.page.innerText("[id='awards:rows']"))
                    .as("what is checked against its papers")
                    .contains("Lường Thị Rút Lui", "13/QĐ-UBND");
            keeper.mustBeAccessible();
            keeper.mustFitAPhone();
            keeper.press("#acts [id$=book]");
            assertThat(keeper.notice()).contains("rut-khoi-so.xlsx");
            keeper.page.click("#acts summary");
            keeper.page.fill("#acts [id$=ground]", "Nhập nhầm năm");
            keeper.press("#acts [id$=askBack]");
            assertThat(keeper.page.locator("#acts [id$=takeBack]").count())
                    .as("who asked does not confirm")
                    .isZero();
            assertThat(keeper.page.innerText("#acts")).contains("Nhập nhầm năm");

            clerk.open("app/home.xhtml");
            clerk.page.click("a[href*='old-lists']");
            clerk.page.waitForLoadState();
            assertThat(clerk.page.locator("#upload").count()).as("reads, declares not").isZero();
            clerk.mustBeAccessible();
            clerk.mustFitAPhone();
            clerk.press(MINE);
            clerk.press("#acts [id$=takeBack]");
            assertThat(clerk.page.innerText("#list .tag")).isEqualTo("Đã rút");
            clerk.open("app/register/list.xhtml?q=luong%20thi%20rut%20lui");
            theCheckSaysThatItNoLongerStands(
                    clerk.page
                            .locator("a[href*='verify.xhtml']")
                            .first()
                            .getAttribute("href")
                            .replaceAll(".*/verify", "verify"));
        }
    }

    private void theCheckSaysThatItNoLongerStands(String address) {
        try (var citizen = desk(null)) {
            citizen.open(address);
            assertThat(citizen.page.locator("#state").innerText())
                    .isEqualTo(
                            "Mục này có trong sổ khen thưởng và nguyên vẹn, nhưng không còn hiệu lực.");
            assertThat(citizen.page.locator("#present > p").innerText())
                    .isEqualTo("Khen thưởng này đã được rút khỏi sổ cùng danh sách cũ có ghi nó.");
            assertThat(citizen.page.locator("main").innerText())
                    .as("the ground is the office's own")
                    .doesNotContain("Nhập nhầm năm");
        }
    }

    @Test
    void a_case_of_2017_is_judged_by_the_law_of_another_day_beside_its_own() {
        try (var officer = desk("cb.xa01")) {
            officer.open("app/dossier/dossier.xhtml?code=HS-2017-0001");
            officer.page
                    .locator("tr:has-text('Chiến sĩ thi đua cơ sở') a[href*='verdicts.xhtml']")
                    .first()
                    .click();
            officer.day("#other [id$=day]", "2024-06-01");
            officer.press("#other [id$=judge]");
            officer.page.click("#other details summary");

            assertThat(officer.page.locator("#other li").allInnerTexts())
                    .anyMatch(t -> t.contains("Luật TĐKT 2022 Điều 23 khoản 2"))
                    .noneMatch(t -> t.contains("15%"));
            officer.mustBeAccessible();
            officer.mustFitAPhone();
            officer.mustWorkByKeyboard();
            officer.open("app/dossier/dossier.xhtml?code=HS-2017-0001");
            officer.page.click("#nominations tr:has-text('Chiến sĩ thi đua cơ sở') summary");
            assertThat(
                            officer.page
                                    .locator(
                                            "#nominations tr:has-text('Chiến sĩ thi đua cơ sở') li")
                                    .allInnerTexts())
                    .anyMatch(t -> t.contains("Nghị định 91/2017/NĐ-CP Điều 9 khoản 3"))
                    .anyMatch(t -> t.contains("15%"));
            officer.mustBeAccessible();
        }
    }

    @Test
    void a_cap_is_changed_from_a_day_on_and_its_history_shows_both_hands() {
        try (var first = desk("quantri");
                var second = desk("quantri2")) {
            first.open("app/award/catalogue.xhtml?award=CSTDCS&day=2017-12-04");
            first.page.click("tr:has-text('Q-CSCS-15') a");
            first.day("#propose [id$=from]", "2022-01-01");
            first.page.fill("#propose [id$=amount]", "0.1");
            first.page.fill("#propose [id$=article]", "Quy chế thử");
            first.press("#propose [id$=go]");
            assertThat(first.notice()).contains("chờ người quản trị khác xác nhận");

            first.open("app/award/catalogue.xhtml");
            assertThat(first.page.locator("#proposals [id$=confirm]").count()).isZero();
            second.open("app/award/catalogue.xhtml");
            second.press("#proposals [id$=confirm]");
            assertThat(second.notice()).contains("đã được xác nhận");

            second.open("app/award/catalogue.xhtml?award=CSTDCS&day=2021-12-31");
            assertThat(second.page.locator("tr:has-text('Q-CSCS-15') small .number").innerText())
                    .isEqualTo("0,15");
            second.open("app/award/catalogue.xhtml?award=CSTDCS&day=2022-01-01");
            assertThat(second.page.locator("tr:has-text('Q-CSCS-15') small .number").innerText())
                    .isEqualTo("0,1");
            second.page.click("tr:has-text('Q-CSCS-15') a");
            assertThat(second.page.locator("#history tbody tr").first().innerText())
                    .contains("01/01/2022 – 31/12/2023")
                    .contains("(quantri)")
                    .contains("(quantri2)");
            second.mustBeAccessible();
            second.mustFitAPhone();
        }
        theOldVerdictStaysAndTheNewOneFollows();
    }

    private void theOldVerdictStaysAndTheNewOneFollows() {
        try (var leader = desk("lanhdao")) {
            leader.open("app/dossier/dossier.xhtml?code=HS-2016-0005");
            leader.page
                    .locator("tr:has-text('Chiến sĩ thi đua cơ sở') a[href*='verdicts.xhtml']")
                    .first()
                    .click();
            leader.page.waitForLoadState();
            leader.day("#other [id$=day]", "2022-06-01");
            leader.press("#other [id$=judge]");
            leader.page.locator("details summary").all().forEach(s -> s.click());
            assertThat(leader.page.locator("#kept li:has-text('15%')").allInnerTexts())
                    .hasSize(2)
                    .allMatch(
                            t -> t.contains("Nghị định 65/2014") || t.contains("Thông tư 07/2014"));
            assertThat(leader.page.locator("#other li:has-text('10%')").innerText())
                    .contains("Quy chế thử");
            leader.mustBeAccessible();
            leader.mustFitAPhone();
        }
    }
}
