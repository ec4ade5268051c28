package vn.bangvang.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.document.OfficialDocument.Article;
import vn.bangvang.platform.document.OfficialDocument.Block;
import vn.bangvang.platform.document.OfficialDocument.Paragraph;
import vn.bangvang.platform.document.OfficialDocument.Signature;

/** Where the signature of a document stands. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignaturePageTest {
    private static final String LAST = "Chịu trách nhiệm thi hành";
    private static final String NAME = "Ngô Văn Thử";

    @Test
    void no_signature_stands_on_a_page_without_any_words_before_it() throws IOException {
        for (var paragraphs = 10; paragraphs < 60; paragraphs++) {
            var pages = pages(paragraphs);
            var signed = pages.stream().filter(p -> p.contains(NAME)).toList();

            assertThat(signed).hasSize(1);
            assertThat(signed.get(0)).as(paragraphs + " paragraphs").contains(LAST);
        }
    }

    private static List<String> pages(int paragraphs) throws IOException {
        var body = new ArrayList<Block>();
        for (var i = 0; i < paragraphs; i++) {
            body.add(new Paragraph("Đoạn thứ " + i));
        }
        body.add(new Article("Điều 9.", LAST + " quyết định này."));
        var document =
                new OfficialDocument(
                        "",
                        "ỦY BAN NHÂN DÂN HUYỆN THỬ",
                        "Số: 01/QĐ-UBND",
                        "Thử",
                        LocalDate.of(2017, 1, 5),
                        "QUYẾT ĐỊNH",
                        "Về việc thử",
                        body,
                        List.of("Như Điều 9"),
                        List.of(new Signature("CHỦ TỊCH", NAME)),
                        List.of());
        var reader = new PdfReader(DocumentFormat.PDF.of(document));
        var text = new PdfTextExtractor(reader);
        var pages = new ArrayList<String>();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(text.getTextFromPage(page));
        }
        return pages;
    }
}
