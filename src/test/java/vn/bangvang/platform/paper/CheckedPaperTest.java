package vn.bangvang.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.RuleViolation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckedPaperTest {
    private static final String BARE = "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n";

    @Test
    void a_paper_is_kept_under_a_name_that_says_what_it_is() {
        assertThat(name("to trinh.pdf")).isEqualTo("to trinh.pdf");
        assertThat(name("TO TRINH.PDF")).isEqualTo("TO TRINH.PDF");
        assertThat(name("anh.png")).isEqualTo("anh.png.pdf");
        assertThat(name("C:\\may\\bang.exe")).isEqualTo("bang.exe.pdf");
        assertThat(name("bang\u202Efdp.exe")).as("direction").isEqualTo("bangfdp.exe.pdf");
        assertThat(name("a\u0000b\rc.pdf")).as("controls").isEqualTo("ab c.pdf");
        assertThat(name("a:b*c?.pdf")).isEqualTo("a-b-c-.pdf");
        assertThat(name("x".repeat(300) + ".pdf")).hasSize(200).endsWith("x.pdf");
    }

    @Test
    void papers_as_offices_make_them_are_taken() throws IOException {
        assertThat(CheckedPaper.of("a.pdf", pdf(false, w -> {})).mediaType())
                .isEqualTo("application/pdf");
        assertThat(CheckedPaper.of("a.pdf", pdf(true, w -> {})).mediaType())
                .as("with packed objects")
                .isEqualTo("application/pdf");
    }

    @Test
    void papers_that_act_when_they_are_opened_are_refused_with_the_reason() throws IOException {
        for (var packed : new boolean[] {false, true}) {
            refused(pdf(packed, w -> w.addJavaScript("app.alert(1)")), "script");
            refused(
                    pdf(packed, w -> w.setOpenAction(new PdfAction("cmd.exe", null, null, null))),
                    "launch");
            refused(
                    pdf(
                            packed,
                            w ->
                                    w.addFileAttachment(
                                            PdfFileSpecification.fileEmbedded(
                                                    w, null, "x.exe", new byte[] {1, 2}))),
                    "embedded");
        }
    }

    @Test
    void other_spellings_of_a_name_are_the_same_name() {
        refused(BARE + "2 0 obj <</S /J#61vaScript>> endobj", "script");
        refused(BARE + "2 0 obj <</S/#4c#61unch/F(x)>> endobj", "launch");
        refused(BARE + "2 0 obj <</Names [(/) 3 0 R]/EmbeddedFiles 4 0 R>>", "embedded");
        refused(BARE + "trailer <</Encrypt 5 0 R>>", "locked");
        refused("%PDF-1.4 %\nstream\n /JavaScript endstream", "script");
    }

    @Test
    void objects_packed_in_no_usual_way_are_refused() {
        refused(
                BARE + "2 0 obj <</Type/ObjStm/Filter/ASCIIHexDecode>>stream\n31>endstream",
                "unreadable");
        refused(
                BARE + "2 0 obj <</Type/ObjStm/Filter[/FlateDecode/FlateDecode]>>stream\nx",
                "unreadable");
        refused(BARE + "2 0 obj <</Type/ObjStm", "unreadable");
    }

    private static String name(String sent) {
        return CheckedPaper.of(sent, BARE.getBytes(StandardCharsets.ISO_8859_1)).name();
    }

    private static void refused(String content, String reason) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), reason);
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> CheckedPaper.of("a.pdf", content))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("platform.paper." + reason));
    }

    /** What is put into a document while it is written. */
    private interface Adding {
        void to(PdfWriter writer) throws IOException;
    }

    private static byte[] pdf(boolean packed, Adding adding) throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        var writer = PdfWriter.getInstance(document, out);
        if (packed) {
            writer.setFullCompression();
        }
        document.open();
        document.add(new Paragraph("To trinh"));
        adding.to(writer);
        document.close();
        return out.toByteArray();
    }
}
