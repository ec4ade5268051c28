package vn.bangvang.platform.document;

import java.util.Locale;
import java.util.function.Function;

/** The files as which documents are given out. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordPages::of),
    PDF("application/pdf", PdfPages::of);

    private final String mediaType;
    private final Function<OfficialDocument, byte[]> writer;

    DocumentFormat(String mediaType, Function<OfficialDocument, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public byte[] of(OfficialDocument document) {
        return writer.apply(document);
    }

    public String mediaType() {
        return mediaType;
    }

    /** A file's name with the ending of the format. */
    public String named(String file) {
        return file + "." + name().toLowerCase(Locale.ROOT);
    }
}
