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
    public String numberText() {
        return number == null ? "" : "%02d/%s".formatted(number, series);
    }
}
