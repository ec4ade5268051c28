package vn.bangvang.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer whose body is put aside; errors and redirects go their way at once. */
final class DrawnAside extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
    private PrintWriter writer;
    private boolean answered;

    DrawnAside(HttpServletResponse response) {
        super(response);
    }

    /** Whether an error or a redirect was sent instead of a page. */
    boolean isAnswered() {
        return answered || getStatus() != HttpServletResponse.SC_OK;
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Aside(body);
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() {
        // nothing goes out before all of it is there
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        body.reset();
    }

    @Override
    public void setContentLength(int length) {
        // told when the page is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // told when the page is sent
    }

    /** Writes into memory. */
    private static final class Aside extends ServletOutputStream {
        private final ByteArrayOutputStream body;

        Aside(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int oneByte) {
            body.write(oneByte);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            body.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are not written piece by piece");
        }
    }
}
