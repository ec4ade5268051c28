package vn.bangvang.platform.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.primefaces.event.FileUploadEvent;

/**
 * The file of a list that somebody chooses on a page: looked at when it is sent, kept until it is
 * written. The tag {@code b:upload} shows it.
 */
public final class ListFile implements Serializable {
    private final Reader reader;
    private final Template template;
    private String name;
    private byte[] content;

    /** Of a list without a template. */
    public ListFile(Reader reader) {
        this(reader, null);
    }

    public ListFile(Reader reader, Template template) {
        this.reader = reader;
        this.template = template;
    }

    /** Shows what the file that has come would do; nothing is written. */
    public void uploaded(FileUploadEvent event) {
        take(event.getFile().getFileName(), event.getFile().getContent());
    }

    /** Looks at a file as if it had been sent. */
    public void take(String file, byte[] bytes) {
        var before = name;
        name = file;
        content = bytes.clone();
        try {
            reader.look();
        } catch (RuntimeException refused) {
            name = before;
            throw refused;
        }
    }

    /** All of a file's bytes. */
    public static byte[] bytes(Part file) {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isWithTemplate() {
        return template != null;
    }

    public void template() {
        template.send();
    }

    /** As its owner calls it; {@code null} while none was sent. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /** The bytes are kept elsewhere and not asked for again. */
    public void forget() {
        content = null;
    }

    /** Reads the file that has just come, for people to look at. */
    @FunctionalInterface
    public interface Reader extends Serializable {
        void look();
    }

    /** Sends a file in which the list can be written. */
    @FunctionalInterface
    public interface Template extends Serializable {
        void send();
    }
}
