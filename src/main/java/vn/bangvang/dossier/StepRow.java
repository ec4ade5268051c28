package vn.bangvang.dossier;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A step as shown.
 *
 * @param move a {@link DossierMove} or a {@link NominationMove}
 */
public record StepRow(LocalDateTime at, String account, Enum<?> move, String remark)
        implements Serializable {}
