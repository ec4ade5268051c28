package vn.bangvang.dossier.progress;

import vn.bangvang.organization.Unit;

/**
 * A unit was asked to send what it owes a round.
 *
 * @param dossier code of what it has begun; {@code null} where it has begun nothing
 */
public record UnitReminded(Unit unit, String roundName, String dossier) {}
