package vn.bangvang.platform.record;

import java.util.Map;

/** One record created, changed or removed, with the fields that differ before and after. */
public record Change(
        Action action,
        String subject,
        String subjectId,
        Map<String, String> before,
        Map<String, String> after) {

    /** What happened to the record. */
    public enum Action {
        CREATE,
        CHANGE,
        REMOVE,
        REFUSED,
        SIGN_IN,
        /** A sealed value was shown or exported. */
        REVEAL,
        /** What is not everybody's was read: a case that the council votes on. */
        READ
    }
}
