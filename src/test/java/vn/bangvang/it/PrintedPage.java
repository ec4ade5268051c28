package vn.bangvang.it;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a printer of 150 dots an inch would put it on paper. */
record PrintedPage(BufferedImage dots) {
    private static final int DPI = 150;
    private static final double INCH = 25.4;

    static PrintedPage of(PDDocument pdf, int page) throws IOException {
        return new PrintedPage(new PDFRenderer(pdf).renderImageWithDPI(page, DPI));
    }

    /**
     * What a telephone reads from the QR code; nothing when it finds none. As a telephone does, it
     * tries again: of 151 certificates at 150 dpi one threshold for all of the paper read 151, a
     * threshold for each part of it 145.
     */
    String code() {
        var width = dots.getWidth();
        var height = dots.getHeight();
        var grey =
                new RGBLuminanceSource(
                        width, height, dots.getRGB(0, 0, width, height, null, 0, width));
        return read(new GlobalHistogramBinarizer(grey))
                .or(() -> read(new HybridBinarizer(grey)))
                .orElse("");
    }

    private static Optional<String> read(Binarizer black) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(black)).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether nothing is printed in the band between two rectangles.
     *
     * @param outer distance of the outer one from the paper's edge, in millimetres
     * @param inner distance of the inner one
     */
    boolean isBlankBetween(double outer, double inner) {
        var from = dotsOf(outer);
        var to = dotsOf(inner);
        for (var y = from; y < dots.getHeight() - from; y++) {
            for (var x = from; x < dots.getWidth() - from; x++) {
                var inside =
                        x >= to && x < dots.getWidth() - to && y >= to && y < dots.getHeight() - to;
                if (!inside && (dots.getRGB(x, y) & 0xFF) < 0xF0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int dotsOf(double millimetres) {
        return (int) Math.round(millimetres / INCH * DPI);
    }
}
