package vn.bangvang.decision;

import java.io.Serializable;
import java.time.LocalDate;

/** A decision as a list shows it. */
public record DecisionRow(
        String code,
        String authorityName,
        String roundName,
        String subjectLine,
        DecisionState state,
        Integer number,
        String series,
        LocalDate signedOn,
        long lines)
        implements Serializable {
    /** A draft with so many lines. */
    public static DecisionRow of(Decision draft, long lines) {
        return new DecisionRow(
                draft.code(),
                draft.authority().name(),
                draft.round().name(),
                draft.subjectLine(),
                draft.state(),
                null,
                null,
                draft.signedOn(),
                lines);
    }

    public String numberText() {
        return number == null ? "" : "%02d/%s".formatted(number, series);
    }
}
