package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** News as citizens find them, old articles, and corrections of what was published. */
class NewsIT extends BrowserTest {
    private static final String TITLE = "Hội nghị tổng kết phong trào thi đua làm đường Khau Phạ";

    @Test
    void an_old_article_is_found_by_its_own_day_by_words_in_any_order_and_corrected_in_place()
            throws Exception {
        var address = anOldArticleIsPublished();
        aCitizenFindsItByDayAndWords();
        aVisitorWithoutASessionMayTypeTones();
        anEditorCorrectsIt(address);
        thePublisherApprovesTheCorrection(address);
        theReaderIsTold(address);
    }

    private String anOldArticleIsPublished() {
        String address;
        try (var editor = desk("bientap")) {
            editor.open("app/news/item.xhtml");
            editor.page.fill("#write [id$=title]", TITLE);
            editor.page.fill("#write [id$=author]", "Lò Văn Cũ");
            editor.page.fill("#write [id$=dated]", "18/02/2017 8:20:AM");
            editor.page.fill("#write [id$=body]", "Có 12 xã tham gia.");
            editor.press("#write [id$=save]");
            assertThat(editor.notice()).isEqualTo("Đã lưu bản nháp.");
            assertThat(editor.page.inputValue("#write [id$=dated]")).isEqualTo("18/02/2017 08:20");
            var slug = slug(editor);
            editor.page.fill("#write [id$=dated]", "hôm kia");
            editor.press("#write [id$=save]");
            assertThat(editor.page.innerText("#write .field-error"))
                    .isEqualTo("“hôm kia” không phải ngày giờ. Ví dụ: 17/02/2017 8:20.");
            editor.open("app/news/item.xhtml?id=" + slug);
            editor.press("#proposal input[type=submit]");
            address = editor.page.url().replaceAll(".*/app/", "app/");
        }
        try (var publisher = desk("duyettin")) {
            publisher.open(address);
            publisher.press("#approval [id$=publish]");
            assertThat(publisher.notice()).isEqualTo("Đã đăng tin.");
        }
        return address;
    }

    private static String slug(Desk desk) {
        return desk.page.url().replaceAll(".*id=", "");
    }

    private void aCitizenFindsItByDayAndWords() {
        try (var citizen = desk(null)) {
            for (var query :
                    new String[] {
                        "?day=2017-02-18",
                        "?q=" + encoded("Khau Phạ thi đua"),
                        "?q=" + encoded("pha khau tong ket"),
                        "?q="
                                + encoded(Normalizer.normalize("Tổng kết", Normalizer.Form.NFD))
                                + "&day=2017-02-18"
                    }) {
                citizen.open(query);
                assertThat(citizen.page.locator("ul.newscards h3 a").allInnerTexts())
                        .as(query)
                        .containsExactly(TITLE);
            }
            assertThat(citizen.page.locator("ul.newscards .stamp").first().innerText())
                    .endsWith("18/02/2017 08:20");
        }
    }

    private void aVisitorWithoutASessionMayTypeTones() throws Exception {
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(base + "?q=" + encoded("tổng kết")))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.body()).contains("value=\"tổng kết\"").contains(TITLE);
    }

    private void anEditorCorrectsIt(String address) {
        try (var editor = desk("bientap")) {
            editor.open(address);
            editor.page.click("main details:not(.help) summary");
            editor.page.fill("#correction [id$=body]", "Có 11 xã tham gia.");
            editor.page.fill("#correction [id$=note]", "Số xã tham gia là 11, không phải 12.");
            editor.mustBeAccessible();
            editor.press("#correction [id$=send]");
            assertThat(editor.notice())
                    .isEqualTo("Đã gửi đề nghị đính chính; người khác sẽ duyệt.");
            assertThat(editor.page.locator("#decide").count()).isZero();
        }
        try (var citizen = desk(null)) {
            citizen.open(address.replace("app/news/", ""));
            assertThat(citizen.page.innerText("article")).contains("Có 12 xã tham gia.");
        }
    }

    private void thePublisherApprovesTheCorrection(String address) {
        try (var publisher = desk("duyettin")) {
            publisher.open(address);
            publisher.press("#decide [id$=publish]");
            assertThat(publisher.notice()).isEqualTo("Đã đăng bản đính chính.");
            publisher.page.click("main details:not(.help) summary");
            assertThat(publisher.page.innerText("main details:not(.help)"))
                    .contains("Có 12 xã tham gia.");
        }
    }

    private void theReaderIsTold(String address) {
        try (var citizen = desk(null)) {
            citizen.open(address.replace("app/news/", ""));
            assertThat(citizen.page.innerText("article")).contains("Có 11 xã tham gia.");
            assertThat(citizen.page.innerText("#corrections"))
                    .contains("Số xã tham gia là 11, không phải 12.");
            assertThat(citizen.page.innerText("article .stamp")).isEqualTo("18/02/2017 08:20");
            citizen.mustBeAccessible();
            citizen.mustFitAPhone();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
