package vn.bangvang.dossier;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.dossier.paper.PaperKind;
import vn.bangvang.dossier.paper.PaperRow;
import vn.bangvang.eligibility.Outcome;

/**
 * What the unit's officer checks before submitting (fact F-11): required papers and every verdict.
 *
 * @param missingPapers by rules DS-TITLE and DS-FORM; the initiative paper only when one is claimed
 * @param notMet nominations that a rule is against: they stop the submission
 * @param unknown nominations of which something is not known: allowed, but named
 */
public record Precheck(
        EnumSet<PaperKind> missingPapers, Lacking notMet, Lacking unknown, boolean blank)
        implements Serializable {

    /**
     * Nominations that lack something: all are counted, the first are named.
     *
     * @param first no more than {@link #NAMED}
     */
    public record Lacking(int count, List<NominationRow> first) implements Serializable {
        /** As many as a person would read. */
        static final int NAMED = 50;

        public Lacking {
            first = List.copyOf(first);
        }

        /** The first few of them. */
        public List<NominationRow> few(int most) {
            return first.subList(0, Math.min(most, first.size()));
        }
    }

    /** How many things stop it. */
    public int count() {
        return missingPapers.size() + notMet.count() + (blank ? 1 : 0);
    }

    public boolean passes() {
        return count() == 0;
    }

    static Precheck of(List<NominationRow> nominations, List<PaperRow> papers) {
        var awards =
                nominations.stream()
                        .filter(NominationRow::active)
                        .map(NominationRow::award)
                        .collect(Collectors.toSet());
        var missing =
                missing(awards, papers.stream().map(PaperRow::kind).collect(Collectors.toSet()));
        return new Precheck(
                missing,
                of(nominations, EnumSet.of(Outcome.NOT_MET)),
                of(nominations, EnumSet.of(Outcome.UNKNOWN, Outcome.FAILED)),
                nominations.stream().noneMatch(NominationRow::active));
    }

    /** Papers that nominations for these awards ask for and that are not there. */
    public static EnumSet<PaperKind> missing(Set<String> awards, Set<PaperKind> there) {
        var missing = EnumSet.of(PaperKind.PROPOSAL, PaperKind.MINUTES);
        if (awards.stream().anyMatch(a -> !a.equals("LDTT"))) {
            missing.add(PaperKind.REPORT);
        }
        if (awards.contains("CSTDCS")) {
            missing.add(PaperKind.INITIATIVE);
        }
        missing.removeAll(there);
        return missing;
    }

    private static Lacking of(List<NominationRow> nominations, Set<Outcome> outcomes) {
        var lacking =
                nominations.stream()
                        .filter(n -> n.active() && outcomes.contains(n.verdict().outcome()))
                        .toList();
        return new Lacking(
                lacking.size(), lacking.subList(0, Math.min(Lacking.NAMED, lacking.size())));
    }
}
