package vn.bangvang.dossier;

import vn.bangvang.eligibility.Outcome;

/** Which nominations of a dossier a page lists. */
public enum NominationPart {
    ALL,
    /** Those on which the appraisers have not given an opinion. */
    OPEN,
    /** Those that a rule is against, or of which something is not known. */
    AGAINST;

    boolean holds(NominationRow n) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> n.state() == NominationState.PROPOSED;
            case AGAINST -> n.active() && n.verdict().outcome() != Outcome.MET;
        };
    }
}
