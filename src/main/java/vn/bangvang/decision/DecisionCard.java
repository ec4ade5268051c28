package vn.bangvang.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A decision with its list. */
public record DecisionCard(
        String code,
        int version,
        DecisionState state,
        String roundCode,
        String roundName,
        int year,
        String subjectLine,
        String number,
        LocalDate signedOn,
        String signatory,
        String signatoryPost,
        String draftedBy,
        Rounding rounding,
        List<LineRow> lines)
        implements Serializable {

    public boolean signed() {
        return state == DecisionState.SIGNED;
    }

    /** Award groups on the list, in order. */
    public List<String> awards() {
        return lines.stream().map(LineRow::award).distinct().toList();
    }

    public List<LineRow> of(String award) {
        return lines.stream().filter(l -> l.award().equals(award)).toList();
    }
}
