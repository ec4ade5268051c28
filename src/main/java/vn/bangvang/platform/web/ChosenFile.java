package vn.bangvang.platform.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that somebody chose in a form. */
public final class ChosenFile {
    private ChosenFile() {}

    /** All of its bytes. */
    public static byte[] content(Part file) {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
