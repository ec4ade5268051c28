package vn.bangvang.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.organization.Letterhead;
import vn.bangvang.register.RegisterRow;

/** A decision with its list. */
public record DecisionCard(
        String code,
        int version,
        DecisionState state,
        String authorityName,
        Letterhead letterhead,
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

    /** Whether the entry of the book comes of it; two authorities may use one number on one day. */
    public boolean gave(RegisterRow entry) {
        return entry.decidedOn().equals(signedOn)
                && lines.stream()
                        .anyMatch(
                                l ->
                                        l.award().equals(entry.award())
                                                && l.recipientKey().equals(entry.recipientKey()));
    }
}
