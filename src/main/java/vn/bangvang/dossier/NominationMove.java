package vn.bangvang.dossier;

import static vn.bangvang.dossier.NominationState.*;

import java.util.EnumSet;
import java.util.Set;

/** Every step a nomination can take. The only such list. */
public enum NominationMove {
    SUPPORT(EnumSet.of(PROPOSED, NOT_SUPPORTED), SUPPORTED),
    OPPOSE(EnumSet.of(PROPOSED, SUPPORTED), NOT_SUPPORTED),
    RECOMMEND(EnumSet.of(SUPPORTED), RECOMMENDED),
    NOT_RECOMMEND(EnumSet.of(SUPPORTED), NOT_RECOMMENDED),
    AWARD(EnumSet.of(RECOMMENDED), AWARDED),
    DECLINE(EnumSet.of(RECOMMENDED), DECLINED),
    WITHDRAW(EnumSet.of(PROPOSED), WITHDRAWN);

    private final Set<NominationState> from;
    private final NominationState to;

    NominationMove(Set<NominationState> from, NominationState to) {
        this.from = from;
        this.to = to;
    }

    public boolean allowedFrom(NominationState state) {
        return from.contains(state);
    }

    public NominationState to() {
        return to;
    }
}
