package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person at a browser sees when something goes wrong, with and without Ajax. */
class FailuresIT extends BrowserTest {
    private static final String VIEW = "app/dossier/dossier.xhtml";
    private static final String FORM = VIEW + "?code=HS-2017-0001&nominate=yes";
    private static final String ACHIEVEMENT = "#nomination textarea";
    private static final String SUBJECT = "#nomination input[type=radio][value=%s]";
    private static final String AJAX = "#nomination [id$=addPerson]";

    @Test
    void what_another_tab_has_taken_away_is_told_and_the_page_is_shown_anew() {
        try (var here = desk("ketoan");
                var there = desk("ketoan")) {
            here.open("app/bonus/fund.xhtml?year=2017");
            here.day("#entry [id$=bookedOn]", "2017-03-01");
            here.page.fill("#entry [id$=amount]", "5000000");
            here.page.fill("#entry [id$=voucher]", "PT-77");
            here.page.fill("#entry [id$=content]", "Khoản ghi nhầm");
            here.pressHere("#entry [id$=go]");
            assertThat(here.notice()).isEqualTo("Đã ghi vào sổ quỹ.");
            var takeBack = "[aria-label='Bỏ ghi chứng từ PT-77']";
            for (var desk : List.of(here, there)) {
                desk.open("app/bonus/fund.xhtml?year=2017");
                desk.page.click("details:has(#mistakes) > summary");
            }
            here.pressHere(takeBack);
            assertThat(here.notice()).isEqualTo("Đã bỏ khoản ghi nhầm.");

            there.press(takeBack);
            there.failureWasMeant();
            assertThat(there.notice())
                    .startsWith("Nội dung này đã được sửa ở nơi khác")
                    .contains("dưới đây là tình trạng mới");
            assertThat(there.page.innerText("#book")).doesNotContain("PT-77");
        }
    }

    @Test
    void the_second_of_two_editors_is_told_and_nothing_is_lost() {
        try (var first = desk("cb.xa01");
                var second = desk("cb.xa01")) {
            for (var desk : new Desk[] {first, second}) {
                desk.open("app/dossier/dossier.xhtml?code=HS-2017-0001");
                desk.pressHere("#nominations [id$=change]");
            }
            first.page.fill(ACHIEVEMENT, "Thành tích người thứ nhất viết");
            first.pressHere("#nomination [id$=save]");
            assertThat(first.notice()).isEqualTo("Đã lưu đề nghị.");
            assertThat(first.page.isVisible(ACHIEVEMENT)).isFalse();

            second.page.fill(ACHIEVEMENT, "Thành tích người thứ hai viết");
            second.pressHere("#nomination [id$=save]");
            assertThat(second.page.innerText("#conflict"))
                    .contains(
                            "Người khác vừa sửa nội dung này",
                            "Thành tích người thứ nhất viết",
                            "Thành tích người thứ hai viết");
            assertThat(second.page.inputValue(ACHIEVEMENT))
                    .isEqualTo("Thành tích người thứ hai viết");
            first.pressHere("#nominations [id$=change]");
            assertThat(first.page.inputValue(ACHIEVEMENT))
                    .as("nothing was replaced unasked")
                    .isEqualTo("Thành tích người thứ nhất viết");
            second.pressHere("#nomination [id$=keep]");
            assertThat(second.notice()).isEqualTo("Đã lưu đề nghị.");
        }
    }

    @Test
    void a_page_whose_session_is_over_answers_410_and_says_what_to_do() {
        try (var officer = desk("cb.xa01")) {
            officer.open(FORM);
            officer.page.fill(ACHIEVEMENT, "Nhập dở");
            officer.anotherTabSignsInAgain();

            var answer = answer(officer, () -> officer.page.click(AJAX));

            assertThat(answer.status()).isEqualTo(410);
            officer.page.waitForSelector("#failure:visible");
            assertThat(officer.page.locator("#failure p").allInnerTexts())
                    .containsExactly(
                            "Chưa thực hiện được",
                            "Trang đã mở quá lâu. Hãy mở lại trang rồi nhập lại; chưa có gì được lưu.");
            assertThat(officer.page.inputValue(ACHIEVEMENT)).isEqualTo("Nhập dở");
            officer.failureWasMeant();
        }
    }

    @Test
    void the_same_form_sent_twice_at_once_makes_one_thing() {
        try (var editor = desk("bientap")) {
            editor.open("app/news/item.xhtml");
            editor.page.fill("#write [id$=title]", "Tin gửi hai lần");
            editor.page.fill("#write [id$=body]", "Nội dung.");
            var answers =
                    editor.page.evaluate(
                            """
                            async () => {
                              const form = document.querySelector('#write');
                              const body = new URLSearchParams(new FormData(form));
                              body.append('write:save', 'x');
                              const send = () => fetch(form.action, {method: 'POST', body})
                                .then(answer => answer.text());
                              const pages = await Promise.all([send(), send()]);
                              pages.push(await send());
                              return pages.filter(p => p.includes('không ghi thêm lần nữa')).length;
                            }""");
            assertThat(answers).isEqualTo(2);
            editor.failureWasMeant();
            editor.open("app/news/list.xhtml");
            assertThat(editor.page.locator("#items a:has-text('Tin gửi hai lần')").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_press_that_reaches_nothing_is_told() {
        try (var editor = desk("bientap")) {
            editor.open("app/news/item.xhtml");
            editor.page.fill("#write [id$=title]", "Tin không ai nghe");
            editor.page.fill("#write [id$=body]", "Nội dung.");
            editor.page.evaluate("document.querySelector('#write [id$=save]').name = 'write:gone'");
            editor.press("#write [id$=save]");
            assertThat(editor.notice()).startsWith("Thao tác chưa được thực hiện");
            editor.failureWasMeant();
            editor.open("app/news/list.xhtml");
            assertThat(editor.page.innerText("main")).doesNotContain("Tin không ai nghe");
        }
    }

    @Test
    void an_empty_field_is_named_as_its_label_names_it() {
        try (var editor = desk("bientap")) {
            editor.open("app/news/item.xhtml");
            editor.page.fill("#write [id$=author]", "");
            editor.page.evaluate("document.querySelector('#write').noValidate = true");
            editor.press("#write [id$=save]");
            assertThat(editor.page.locator("#write .field-error").allInnerTexts())
                    .containsExactly(
                            "Tiêu đề chưa nhập.", "Tác giả chưa nhập.", "Nội dung chưa nhập.");
        }
    }

    @Test
    void a_server_out_of_reach_is_said_and_the_next_try_works() {
        try (var officer = desk("cb.xa01")) {
            officer.open(FORM);
            officer.page.route("**/" + VIEW + "*", Route::abort);
            officer.page.click(AJAX);
            officer.page.waitForSelector("#failure:visible");
            assertThat(officer.page.innerText("#failure"))
                    .isEqualTo(
                            "Chưa liên lạc được với máy chủ. Nội dung bạn nhập vẫn còn trên trang: hãy kiểm tra mạng rồi thử lại.");

            officer.page.unroute("**/" + VIEW + "*");
            officer.page.check(SUBJECT.formatted("HOUSEHOLD"));
            officer.page.waitForSelector("#nomination [id$=household]");
            assertThat(officer.page.isVisible("#failure")).isFalse();
        }
    }

    @Test
    void a_subject_is_chosen_again_and_again_without_a_new_page() {
        try (var officer = desk("cb.xa01")) {
            officer.openDialog(FORM);
            officer.page.evaluate("window.same = true");
            officer.page.check(SUBJECT.formatted("COLLECTIVE"));
            officer.page.waitForSelector("#nomination [id$=collective]");
            officer.page.check(SUBJECT.formatted("INDIVIDUAL"));
            officer.page.locator("#nomination [id$=person_input]").pressSequentially("th");
            officer.page.waitForSelector("[id$=person_panel] li");
            assertThat(officer.page.evaluate("window.same === true")).isEqualTo(true);
        }
    }

    @Test
    void an_ajax_request_after_signing_out_leads_to_the_sign_in_page() {
        try (var officer = desk("cb.xa01")) {
            officer.open(FORM);
            officer.anotherTabSignsOut();
            officer.page.click(AJAX);
            officer.page.waitForURL("**/sign-in.xhtml?to=**");
        }
    }

    private static Response answer(Desk desk, Runnable act) {
        // a kept draft is a POST too, and is no answer of the page
        return desk.page.waitForResponse(
                r -> r.request().method().equals("POST") && !r.url().contains("/app/draft"), act);
    }
}
