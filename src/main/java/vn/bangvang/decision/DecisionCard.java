package vn.bangvang.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.organization.place.Letterhead;

/**
 * A decision with its list.
 *
 * @param level of the authority, {@code PROVINCE}, {@code DISTRICT} or {@code COMMUNE}; {@code
 *     null} for another
 * @param heardOn last day on which a council heard what stands on it, or {@code null}
 * @param editable whether the actor drafts for its authority
 * @param signable whether the actor signs for its authority
 */
public record DecisionCard(
        String code,
        int version,
        DecisionState state,
        String authorityName,
        Letterhead letterhead,
        String level,
        LocalDate heardOn,
        boolean editable,
        boolean signable,
        String roundCode,
        String roundName,
        int year,
        String yearText,
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

    /** Lines that a matter under way keeps back; none of a signed decision. */
    public List<LineRow> held() {
        return lines.stream().filter(LineRow::held).toList();
    }

    /** Award groups on the list, in order. */
    public List<String> awards() {
        return lines.stream().map(LineRow::award).distinct().toList();
    }

    public List<LineRow> of(String award) {
        return lines.stream().filter(l -> l.award().equals(award)).toList();
    }
}
