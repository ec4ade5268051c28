package vn.bangvang.dossier.progress;

import java.util.EnumSet;
import java.util.Set;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.DossierState;

/** How far a unit has come in a round. */
public enum Stage {
    /** Without a dossier. */
    NOT_BEGUN(EnumSet.of(DossierState.WITHDRAWN)),
    /** Drafted, or sent back. */
    DRAFTING(EnumSet.of(DossierState.DRAFT, DossierState.RETURNED)),
    SENT(EnumSet.of(DossierState.SUBMITTED)),
    APPRAISING(EnumSet.of(DossierState.ACCEPTED)),
    DONE(EnumSet.of(DossierState.APPRAISED, DossierState.IN_COUNCIL, DossierState.CLOSED));

    private final Set<DossierState> states;

    Stage(Set<DossierState> states) {
        this.states = states;
    }

    /** Whether the unit has still to send something. */
    public boolean isOwed() {
        return this == NOT_BEGUN || this == DRAFTING;
    }

    /**
     * @param dossier of the unit, or {@code null}
     */
    static Stage of(Dossier dossier) {
        if (dossier == null) {
            return NOT_BEGUN;
        }
        for (var stage : values()) {
            if (stage.states.contains(dossier.state())) {
                return stage;
            }
        }
        throw new IllegalArgumentException(dossier.state().name());
    }
}
