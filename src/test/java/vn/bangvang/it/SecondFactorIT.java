package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A code from a telephone beside the password, and codes on paper for who has lost it. */
class SecondFactorIT extends BrowserTest {
    private static final String NAME = "hai.buoc";
    private static final String OWN = "Mưa rơi trên mái ngói cũ 17";

    private Telephone telephone;
    private String onPaper;

    @Test
    void who_has_switched_it_on_needs_telephone_or_paper_beside_the_password() {
        anAdministratorOpensTheAccount();
        theOwnerSwitchesItOn();
        theTelephoneOpensOnceForEachCode();
        paperOpensOnce();
        anAdministratorTakesItOff();
    }

    private void anAdministratorOpensTheAccount() {
        String oneTime;
        try (var desk = desk("quantri")) {
            desk.open("app/identity/accounts.xhtml");
            desk.page.click("main details:not(.help) summary");
            desk.page.fill("#open [id$=name]", NAME);
            desk.page.fill("#open [id$=displayName]", "Bùi Thị Hai Bước");
            desk.page.selectOption("#open [id$=role]", "OFFICER");
            desk.picks("#open [id$=unit]", "xa an hoa");
            desk.press("#open [id$=go]");
            oneTime = desk.page.locator("#issued code").innerText();
        }
        try (var desk = desk(null)) {
            signIn(desk, oneTime);
            desk.page.fill("[id$=old]", oneTime);
            desk.page.fill("[id$=wanted]", OWN);
            desk.page.fill("[id$=again]", OWN);
            desk.press("[id$=change]");
            assertThat(desk.page.url()).endsWith("/app/home.xhtml");
        }
    }

    private static void signIn(Desk desk, String password) {
        desk.open("sign-in.xhtml?to=/app/dossier/list.xhtml");
        desk.page.fill("#name", NAME);
        desk.page.fill("#password", password);
        desk.press("main button[type=submit]");
    }

    private static void type(Desk desk, String code) {
        desk.page.fill("#code", code);
        desk.press("main button[type=submit]");
    }

    private void theOwnerSwitchesItOn() {
        try (var desk = desk(null)) {
            signIn(desk, OWN);
            desk.open("app/identity/second-factor.xhtml");
            desk.mustBeAccessible();
            desk.mustFitAPhone();
            telephone = new Telephone(desk.page.locator("#secret").innerText().replace(" ", ""));
            desk.page.fill("#on [id$=code]", "000000");
            desk.press("#on [id$=go]");
            assertThat(desk.notice()).startsWith("Mã không đúng hoặc đã dùng.");
            desk.page.fill("#on [id$=code]", telephone.code(0));
            desk.press("#on [id$=go]");
            assertThat(desk.notice()).isEqualTo("Đã bật xác thực hai bước.");
            assertThat(desk.page.locator("#codes code").count()).isEqualTo(10);
            onPaper = desk.page.locator("#codes code").first().innerText();
            desk.mustBeAccessible();
        }
    }

    private void theTelephoneOpensOnceForEachCode() {
        try (var desk = desk(null)) {
            signIn(desk, OWN);
            assertThat(desk.page.url()).contains("/sign-in-code.xhtml");
            desk.mustBeAccessible();
            desk.mustFitAPhone();
            desk.open("app/home.xhtml");
            assertThat(desk.page.url()).as("the password alone").contains("/sign-in.xhtml");
        }
        var code = telephone.code(1);
        try (var desk = desk(null)) {
            signIn(desk, OWN);
            type(desk, "123456");
            assertThat(desk.page.innerText("[role=alert]")).startsWith("Mã không đúng");
            type(desk, code);
            assertThat(desk.page.url()).endsWith("/app/dossier/list.xhtml");
        }
        try (var desk = desk(null)) {
            signIn(desk, OWN);
            type(desk, code);
            assertThat(desk.page.innerText("[role=alert]")).startsWith("Mã không đúng");
        }
    }

    private void paperOpensOnce() {
        try (var desk = desk(null)) {
            signIn(desk, OWN);
            type(desk, onPaper.replace("-", " "));
            assertThat(desk.page.url()).endsWith("/app/dossier/list.xhtml");
            desk.open("app/identity/second-factor.xhtml");
            assertThat(desk.page.innerText("main")).contains("Còn 9 mã dự phòng.");
        }
        try (var desk = desk(null)) {
            signIn(desk, OWN);
            type(desk, onPaper);
            assertThat(desk.page.innerText("[role=alert]")).startsWith("Mã không đúng");
        }
    }

    private void anAdministratorTakesItOff() {
        try (var desk = desk("quantri")) {
            desk.open("app/identity/account.xhtml?name=" + NAME);
            desk.press("#door [id$=takeOff]");
            assertThat(desk.notice()).isEqualTo("Đã gỡ xác thực hai bước của " + NAME + ".");
        }
        try (var desk = desk(null)) {
            signIn(desk, OWN);
            assertThat(desk.page.url()).endsWith("/app/dossier/list.xhtml");
        }
    }
}
