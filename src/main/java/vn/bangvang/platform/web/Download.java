package vn.bangvang.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.document.DocumentFormat;

/** Sends a file to the browser, as an attachment unless a page of the program shows it. */
public final class Download {
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** Answers the current request of a page with the file. */
    public static void send(String fileName, String mediaType, byte[] content) {
        stream(
                fileName,
                mediaType,
                out -> {
                    try {
                        out.write(content);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Answers the current request of a page with a document. */
    public static void send(String file, DocumentFormat format, byte[] content) {
        send(format.named(file), format.mediaType(), content);
    }

    /** Sends what is written while it is written; for files of any size. */
    public static void stream(String fileName, String mediaType, Consumer<OutputStream> content) {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        head(response, "attachment", fileName, mediaType);
        try {
            content.accept(response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Says what file an answer is that a page of the program shows inside itself. */
    public static void inside(HttpServletResponse response, String fileName, String mediaType) {
        head(response, "inline", fileName, mediaType);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "script-src 'none'; frame-ancestors 'self'");
    }

    /**
     * Says what file an answer is; nothing in it runs.
     *
     * @param how {@code inline} or {@code attachment}
     */
    public static void head(
            HttpServletResponse response, String how, String fileName, String mediaType) {
        var plain = Text.key(fileName).replaceAll("[^a-z0-9._-]+", "-");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader(
                "Content-Disposition",
                how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    }
}
