package vn.bangvang.dossier.initiative;

import java.io.Serializable;
import vn.bangvang.person.initiative.InitiativeRow;

/**
 * An initiative that a nomination could rest on.
 *
 * @param chosen whether it does
 * @param usedBy code of another nomination that used it for the same award, or {@code null}
 */
public record CitedInitiative(InitiativeRow initiative, boolean chosen, String usedBy)
        implements Serializable {}
