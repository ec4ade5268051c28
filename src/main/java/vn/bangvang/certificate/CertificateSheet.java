package vn.bangvang.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import vn.bangvang.certificate.CertificateField.Placed;
import vn.bangvang.platform.document.Face;

/**
 * Draws certificates, one a page, A4 landscape; the border is drawn once and used by every page.
 */
final class CertificateSheet {
    private static final float MM = Layout.MM;
    private static final float LINE = 1.28f;

    /** Modules of white around a QR code (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private static final int MASK = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document pdf = new Document(PageSize.A4.rotate());
    private final PdfWriter writer = PdfWriter.getInstance(pdf, out);
    private final float height = PageSize.A4.rotate().getHeight();
    private PdfTemplate border;

    CertificateSheet(String title) {
        pdf.addTitle(title);
        pdf.setDocumentLanguage("vi-VN");
        pdf.open();
    }

    /**
     * What a page says.
     *
     * @param texts what each field says; a field without text is left out
     * @param address what the QR code says
     */
    record Content(Layout layout, Map<CertificateField.Name, FittedText> texts, String address) {
        Content {
            texts = Map.copyOf(texts);
        }
    }

    void add(Content content) {
        if (border != null) {
            pdf.newPage();
        } else {
            border = drawnBorder();
        }
        var canvas = writer.getDirectContent();
        canvas.addTemplate(border, 0, 0);
        for (var field : content.layout().fields().values()) {
            if (field.field() == CertificateField.Name.QR) {
                qr(canvas, field, matrix(content.address()));
            } else if (content.texts().containsKey(field.field())) {
                text(canvas, field, content.texts().get(field.field()));
            }
        }
    }

    byte[] bytes() {
        pdf.close();
        return out.toByteArray();
    }

    private void text(PdfContentByte canvas, Placed field, FittedText fitted) {
        canvas.setColorFill(field.colour());
        canvas.beginText();
        var y = field.y();
        for (var line : fitted.lines()) {
            canvas.setFontAndSize(field.face().of(line), fitted.size());
            canvas.showTextAligned(align(field), line, anchor(field) * MM, height - y * MM, 0);
            y += fitted.size() * LINE / MM;
        }
        canvas.endText();
    }

    private static int align(Placed field) {
        return switch (field.align()) {
            case LEFT -> PdfContentByte.ALIGN_LEFT;
            case CENTRE -> PdfContentByte.ALIGN_CENTER;
            case RIGHT -> PdfContentByte.ALIGN_RIGHT;
        };
    }

    private static float anchor(Placed field) {
        return switch (field.align()) {
            case LEFT -> field.x();
            case CENTRE -> field.x() + field.width() / 2;
            case RIGHT -> field.x() + field.width();
        };
    }

    /**
     * Drawn in a measure of its own, one module long, so that the file holds small whole numbers.
     */
    private void qr(PdfContentByte canvas, Placed field, BitMatrix code) {
        var modules = code.getWidth();
        var module = field.width() * MM / modules;
        canvas.saveState();
        canvas.concatCTM(
                module, 0, 0, module, field.x() * MM, height - (field.y() + field.width()) * MM);
        canvas.setColorFill(Color.WHITE);
        canvas.rectangle(0, 0, modules, modules);
        canvas.fill();
        canvas.setColorFill(Color.BLACK);
        for (var row = 0; row < modules; row++) {
            for (var from = 0; from < modules; from++) {
                var to = from;
                while (to < modules && code.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    canvas.rectangle(from, modules - row - 1, to - from, 1);
                    from = to;
                }
            }
        }
        canvas.fill();
        canvas.restoreState();
    }

    /**
     * With one mask for all: of addresses that end in 32 random signs it is the best of the eight
     * in more than nine of ten, and to weigh all eight took most of the time of a certificate (ADR
     * 24).
     */
    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.QR_MASK_PATTERN,
                                    MASK,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (com.google.zxing.WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private PdfTemplate drawnBorder() {
        var width = PageSize.A4.rotate().getWidth();
        var template = writer.getDirectContent().createTemplate(width, height);
        template.setColorStroke(new Color(0xB3261E));
        template.setLineWidth(2.4f);
        template.rectangle(12 * MM, 12 * MM, width - 24 * MM, height - 24 * MM);
        template.stroke();
        template.setColorStroke(new Color(0xC9A227));
        template.setLineWidth(0.9f);
        template.rectangle(14.5f * MM, 14.5f * MM, width - 29 * MM, height - 29 * MM);
        template.stroke();
        motto(template, width);
        return template;
    }

    private void motto(PdfTemplate template, float width) {
        template.setColorFill(new Color(0x1B1B1B));
        template.beginText();
        centred(template, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 32);
        centred(template, "Độc lập - Tự do - Hạnh phúc", 40);
        template.endText();
        template.setColorStroke(new Color(0x1B1B1B));
        template.setLineWidth(0.8f);
        template.moveTo(width / 2 - 32 * MM, height - 42 * MM);
        template.lineTo(width / 2 + 32 * MM, height - 42 * MM);
        template.stroke();
    }

    private void centred(PdfTemplate template, String text, float fromTop) {
        template.setFontAndSize(Face.BOLD.of(text), 15);
        template.showTextAligned(
                PdfContentByte.ALIGN_CENTER,
                text,
                template.getWidth() / 2,
                height - fromTop * MM,
                0);
    }
}
