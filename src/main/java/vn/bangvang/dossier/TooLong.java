package vn.bangvang.dossier;

import java.io.Serializable;

/**
 * A text that its certificate has no room for.
 *
 * @param letters that it has
 * @param fitting letters of it that there is room for
 */
public record TooLong(Part part, int letters, int fitting) implements Serializable {
    /** A text of a certificate that people type. */
    public enum Part {
        /** Tên người, tập thể, hộ gia đình. */
        RECIPIENT,
        /** Chức vụ và đơn vị. */
        DETAIL,
        /** Thành tích. */
        ACHIEVEMENT
    }
}
