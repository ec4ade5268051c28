package vn.bangvang.dossier.progress;

import java.io.Serializable;

/**
 * What became of the nominations of a unit in the rounds of one year.
 *
 * @param nominated all that were sent and not taken back
 * @param waiting of those, without a result yet
 */
public record Outcomes(int year, long nominated, long awarded, long waiting)
        implements Serializable {}
