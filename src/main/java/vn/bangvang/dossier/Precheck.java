package vn.bangvang.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.bangvang.eligibility.Outcome;

/**
 * What the unit's officer checks before submitting (fact F-11): required papers and every verdict.
 *
 * @param missingPapers by rules DS-TITLE and DS-FORM; the initiative paper only when one is claimed
 * @param notMet nominations that a rule is against: they stop the submission
 * @param unknown nominations of which something is not known: allowed, but named
 */
public record Precheck(
        EnumSet<PaperKind> missingPapers, List<String> notMet, List<String> unknown, boolean blank)
        implements Serializable {

    public boolean passes() {
        return missingPapers.isEmpty() && notMet.isEmpty() && !blank;
    }

    static Precheck of(List<NominationRow> nominations, List<PaperRow> papers) {
        var missing = EnumSet.of(PaperKind.PROPOSAL, PaperKind.MINUTES);
        if (nominations.stream().anyMatch(n -> n.standing() && !n.award().equals("LDTT"))) {
            missing.add(PaperKind.REPORT);
        }
        if (nominations.stream().anyMatch(n -> n.standing() && n.award().equals("CSTDCS"))) {
            missing.add(PaperKind.INITIATIVE);
        }
        papers.forEach(p -> missing.remove(p.kind()));
        return new Precheck(
                missing,
                named(nominations, EnumSet.of(Outcome.NOT_MET)),
                named(nominations, EnumSet.of(Outcome.UNKNOWN, Outcome.FAILED)),
                nominations.stream().noneMatch(NominationRow::standing));
    }

    private static List<String> named(List<NominationRow> nominations, EnumSet<Outcome> outcomes) {
        var names = new ArrayList<String>();
        for (var n : nominations) {
            if (n.standing() && outcomes.contains(n.verdict().outcome())) {
                names.add(n.recipientName() + " (" + n.awardName() + ")");
            }
        }
        return names;
    }
}
