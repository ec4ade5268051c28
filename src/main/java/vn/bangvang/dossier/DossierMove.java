package vn.bangvang.dossier;

import static vn.bangvang.dossier.DossierState.*;

import java.util.EnumSet;
import java.util.Set;
import vn.bangvang.platform.access.Permission;

/** Every step a dossier can take: from where, to where, and what it needs. The only such list. */
public enum DossierMove {
    SUBMIT(Permission.DOSSIER_PREPARE, EnumSet.of(DRAFT, RETURNED), SUBMITTED),
    RETURN(Permission.DOSSIER_APPRAISE, EnumSet.of(SUBMITTED), RETURNED),
    ACCEPT(Permission.DOSSIER_APPRAISE, EnumSet.of(SUBMITTED), ACCEPTED),
    APPRAISE(Permission.DOSSIER_APPRAISE, EnumSet.of(ACCEPTED), APPRAISED),
    PUT_TO_COUNCIL(Permission.COUNCIL_RUN, EnumSet.of(APPRAISED), IN_COUNCIL),
    TAKE_BACK(Permission.COUNCIL_RUN, EnumSet.of(IN_COUNCIL), APPRAISED),
    CLOSE(Permission.DECISION_SIGN, EnumSet.of(IN_COUNCIL), CLOSED),
    WITHDRAW(Permission.DOSSIER_PREPARE, EnumSet.of(DRAFT, SUBMITTED, RETURNED), WITHDRAWN);

    private final Permission needs;
    private final Set<DossierState> from;
    private final DossierState to;

    DossierMove(Permission needs, Set<DossierState> from, DossierState to) {
        this.needs = needs;
        this.from = from;
        this.to = to;
    }

    public Permission needs() {
        return needs;
    }

    public boolean allowedFrom(DossierState state) {
        return from.contains(state);
    }

    public DossierState to() {
        return to;
    }
}
