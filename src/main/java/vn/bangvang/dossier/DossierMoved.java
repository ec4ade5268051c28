package vn.bangvang.dossier;

import vn.bangvang.organization.Unit;

/**
 * A dossier has moved; told within the transaction that moves it.
 *
 * @param unit that prepares it
 * @param sent whether the unit has ever sent it; a draft concerns nobody else
 * @param remark what was said of it, such as what is missing; may be {@code null}
 */
public record DossierMoved(
        String dossier,
        Unit unit,
        String roundName,
        boolean sent,
        DossierMove move,
        String remark) {}
