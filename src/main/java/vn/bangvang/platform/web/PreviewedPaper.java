package vn.bangvang.platform.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The paper that somebody asked to see before anything is kept, shown inside a page as PDF. */
@SessionScoped
public class PreviewedPaper implements Serializable {
    private byte[] content;
    private int number;

    /** Takes another paper in the place of the one before. */
    public void show(byte[] pdf) {
        content = pdf.clone();
        number++;
    }

    byte[] content() {
        return content;
    }

    /** Where the page shows it, another for each paper; {@code null} while there is none. */
    public String address() {
        return content == null ? null : "/app/preview?no=" + number;
    }
}
