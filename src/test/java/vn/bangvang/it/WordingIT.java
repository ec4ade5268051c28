package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The words of documents are changed by two hands, seen before, and apply from their day on. */
class WordingIT extends BrowserTest {
    private static final String MINUTES = "app/wording/wording.xhtml?kind=MINUTES";
    private static final String BODY = "#write textarea.long";

    @Test
    void a_wording_is_previewed_proposed_and_confirmed_by_another() throws IOException {
        try (var first = desk("quantri");
                var second = desk("quantri2");
                var secretary = desk("thuky")) {
            first.open(MINUTES);
            var words = first.page.inputValue(BODY);
            first.page.fill(BODY, words + "\nBiên bản gồm {{số trang}} trang.");
            first.pressHere("#write [id$=see]");
            assertThat(first.page.innerText("#failure"))
                    .contains("Phần Nội dung: không có từ thay thế “số trang” ở chỗ này.");

            first.page.fill(BODY, words + "\nBiên bản lập tại {{địa điểm}} theo lời văn mới.");
            first.pressHere("#write [id$=see]");
            var shown = first.page.getAttribute("iframe.paper", "src");
            assertThat(text(first.file("iframe.paper", "src")))
                    .contains("Biên bản lập tại Phòng họp số 1 theo lời văn mới.");
            second.open("app/home.xhtml");
            assertThat(second.status(shown))
                    .as("nobody else sees what somebody previews")
                    .isEqualTo(404);
            first.mustBeAccessible();
            first.mustFitAPhone();
            first.press("#write [id$=go]");
            assertThat(first.notice()).contains("một quản trị viên khác sẽ xác nhận");
            assertThat(first.page.locator("#proposals [id$=confirm]").count())
                    .as("nobody confirms what is his own")
                    .isZero();

            second.open(MINUTES);
            assertThat(second.page.locator("#proposals pre").last().innerText())
                    .contains("theo lời văn mới");
            second.mustBeAccessible();
            second.press("#proposals [id$=confirm]");
            assertThat(second.notice()).isEqualTo("Đã xác nhận lời văn.");
            second.open("app/wording/list.xhtml");
            second.mustBeAccessible();

            secretary.open("app/council/session.xhtml?code=PH-2017-0001");
            assertThat(words(secretary.download("#documents [id$=minutes]")))
                    .as("minutes of a day before keep their words")
                    .contains("BIÊN BẢN")
                    .doesNotContain("theo lời văn mới");
        }
    }

    @Test
    void a_wording_that_would_change_what_is_issued_already_is_refused() {
        try (var admin = desk("quantri")) {
            admin.open(MINUTES);
            admin.day("#write [id$=from]", LocalDate.of(2017, 1, 1).toString());
            admin.press("#write [id$=go]");
            assertThat(admin.notice()).contains("sớm nhất áp dụng từ ngày");
            admin.open(MINUTES);
            assertThat(admin.page.locator("#proposals").count()).isZero();
        }
    }

    @Test
    void minutes_and_the_count_of_votes_are_given_out_as_word_and_pdf() throws IOException {
        try (var secretary = desk("thuky")) {
            secretary.open("app/council/session.xhtml?code=PH-2017-0001");
            assertThat(text(secretary.download("#documents [id$=minutesPdf]")))
                    .contains("BIÊN BẢN")
                    .doesNotContain("DỰ THẢO");
            assertThat(words(secretary.download("#documents [id$=count]")))
                    .contains("BIÊN BẢN KIỂM PHIẾU", "Lao động tiên tiến", "100,0%");
            assertThat(text(secretary.download("#documents [id$=countPdf]")))
                    .contains("BIÊN BẢN KIỂM PHIẾU");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
