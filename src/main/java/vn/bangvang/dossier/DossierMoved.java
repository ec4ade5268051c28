package vn.bangvang.dossier;

/**
 * A dossier has moved; told within the transaction that moves it.
 *
 * @param remark what was said of it, such as what is missing; may be {@code null}
 */
public record DossierMoved(
        String dossier,
        String unitName,
        String unitPath,
        String roundName,
        DossierMove move,
        String remark) {}
