package vn.bangvang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A public page as it was drawn, as it is and packed.
 *
 * @param type its content type
 * @param at when it was drawn, by {@link System#nanoTime}
 */
record RenderedPage(String type, byte[] plain, byte[] packed, long at) {
    private static final Pattern REFUSED = Pattern.compile("gzip;\\s*q=0(\\.0*)?\\s*(,|$)");

    static RenderedPage of(String type, byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return new RenderedPage(type, plain, packed.toByteArray(), System.nanoTime());
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accepted = request.getHeader("Accept-Encoding");
        var isPacked =
                accepted != null && accepted.contains("gzip") && !REFUSED.matcher(accepted).find();
        var body = isPacked ? packed : plain;
        if (isPacked) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
