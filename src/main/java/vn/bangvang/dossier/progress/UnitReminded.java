package vn.bangvang.dossier.progress;

/**
 * A unit was asked to send what it owes a round.
 *
 * @param dossier code of what it has begun; {@code null} where it has begun nothing
 */
public record UnitReminded(String unitName, String unitPath, String roundName, String dossier) {}
