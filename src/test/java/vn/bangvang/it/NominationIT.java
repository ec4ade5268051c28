package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One nomination in the dialog over its dossier; presses are counted. All people are invented. */
class NominationIT extends BrowserTest {
    private static final int NEWCOMER = 8;
    private static final String CODE = ".*code=([A-Z0-9-]+).*";

    @Test
    void who_is_not_on_record_is_written_down_and_nominated_in_one_dialog() {
        try (var officer = desk("cb.pb05")) {
            begins(officer);
            officer.page.evaluate("window.same = true");
            var presses = 0;
            officer.opens("[id='begin:add']");
            officer.page.locator("#nomination [id$=person_input]").pressSequentially("Mã Thị Mới");
            officer.page.waitForSelector("[id$=person_panel]:has-text('Không có ai')");
            officer.pressHere("#nomination [id$=addPerson]");
            presses += 2;
            assertThat(officer.page.inputValue("#nomination [id$=fullName]"))
                    .isEqualTo("Mã Thị Mới");
            officer.mustBeAccessible();
            officer.mustFitAPhone();
            officer.page.selectOption("#nomination [id$=sex]", "FEMALE");
            officer.page.fill("#nomination [id$=birthYear]", "1985");
            officer.page.fill("#nomination [id$=newTitle]", "Công chức văn hóa");
            officer.page.fill("#nomination [id$=achievement]", "Hoàn thành tốt nhiệm vụ được giao");
            officer.pressHere("#nomination [id$=save]");
            presses += 2;

            assertThat(officer.notice()).isEqualTo("Đã lưu đề nghị.");
            assertThat(officer.page.isVisible("#nomination")).isFalse();
            assertThat(officer.page.innerText("#nominations tbody")).contains("Mã Thị Mới");
            assertThat(officer.page.evaluate("window.same === true"))
                    .as("no page was loaded")
                    .isEqualTo(true);
            assertThat(
                            draft(
                                    officer,
                                    officer,
                                    officer.page.url().replaceAll(CODE, "$1"),
                                    "NEWCOMER"))
                    .as("what was saved is no draft")
                    .isEqualTo(204);
            assertThat(presses).isLessThanOrEqualTo(NEWCOMER);
            System.out.printf("MEASURED a newcomer nominated: %d presses, 0 loads%n", presses);
        }
    }

    @Test
    void three_people_are_nominated_without_a_mouse() {
        try (var officer = desk("cb.pb06")) {
            begins(officer);
            var before = officer.page.locator("#nominations tbody tr").count();
            officer.page.focus("[id='begin:add']");
            officer.page.keyboard().press("Enter");
            officer.focusIsInDialog();
            for (var nth = 1; nth <= 3; nth++) {
                officer.page.focus("#nomination [id$=award]");
                officer.page.keyboard().press("Tab");
                officer.page.keyboard().type("t");
                officer.page.waitForSelector("[id$=person_panel] li");
                for (var down = 0; down < nth; down++) {
                    officer.page.keyboard().press("ArrowDown");
                }
                officer.page.keyboard().press("Enter");
                officer.page.waitForSelector("#nomination .findings");
                officer.page.keyboard().press("Tab");
                officer.page.keyboard().press("Tab");
                officer.page.keyboard().type("Hoàn thành tốt nhiệm vụ, người thứ " + nth);
                officer.page.focus("#nomination [id$=more]");
                officer.page.keyboard().press("Enter");
                officer.page.waitForSelector("#nomination .notice.info");
                officer.page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
            }
            officer.page.keyboard().press("Escape");
            officer.page.waitForFunction(
                    "() => !document.getElementById('nominationBox').checkVisibility()");
            assertThat(officer.page.locator("#nominations tbody tr").count()).isEqualTo(before + 3);
            officer.page.waitForFunction("() => document.activeElement.id === 'begin:add'");
        }
    }

    @Test
    void what_was_typed_is_offered_again_when_the_session_was_lost() {
        try (var officer = desk("cb.pb07")) {
            begins(officer);
            var dossier = officer.page.url().replaceAll(CODE, "$1");
            var form = "app/dossier/dossier.xhtml?nominate=yes&code=" + dossier;
            officer.openDialog(form);
            officer.page.waitForResponse(
                    r -> r.url().contains("app/draft") && r.request().method().equals("POST"),
                    () ->
                            officer.page.fill(
                                    "#nomination [id$=achievement]", "Câu gõ dở, chưa lưu"));
            officer.losesTheSession();

            officer.open(form);
            officer.page.waitForSelector("#nomination .notice.draft");
            assertThat(officer.page.innerText("#nomination .notice.draft"))
                    .startsWith("Bạn đã gõ dở ở đây lúc ");
            assertThat(officer.page.inputValue("#nomination [id$=achievement]")).isEmpty();
            officer.mustBeAccessible();
            officer.page.click("#nomination .notice.draft button:has-text('Lấy lại')");
            assertThat(officer.page.inputValue("#nomination [id$=achievement]"))
                    .isEqualTo("Câu gõ dở, chưa lưu");

            try (var other = desk("cb.pb08")) {
                assertThat(draft(other, officer, dossier, "INDIVIDUAL"))
                        .as("another account has no draft there")
                        .isEqualTo(204);
                assertThat(draft(officer, officer, dossier, "INDIVIDUAL")).isEqualTo(200);
            }
        }
    }

    /** Status of the answer to who asks for the draft of a new nomination of a dossier. */
    private static int draft(Desk who, Desk officer, String dossier, String kind) {
        var address = officer.page.url().replaceAll("dossier/.*", "draft?place=nomination:");
        return who.page.request().get(address + dossier + ":" + kind).status();
    }

    private static void begins(Desk officer) {
        officer.open("app/dossier/list.xhtml");
        if (officer.page.locator("#owed input[type=submit]").count() > 0) {
            officer.press("#owed input[type=submit]");
        } else {
            officer.page.locator("tbody tr:has-text('HS-2017') a").first().click();
            officer.page.waitForLoadState();
        }
    }
}
