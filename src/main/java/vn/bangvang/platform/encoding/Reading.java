package vn.bangvang.platform.encoding;

import java.io.Serializable;

/**
 * A text of an old file, read.
 *
 * @param raw as the file holds it
 * @param text in Unicode, NFC
 * @param encoding that it was read by
 * @param readable whether it has no sign that no Vietnamese text has
 * @param sure whether no other encoding would read it as well
 */
public record Reading(String raw, String text, Encoding encoding, boolean readable, boolean sure)
        implements Serializable {
    public boolean converted() {
        return !raw.equals(text);
    }
}
