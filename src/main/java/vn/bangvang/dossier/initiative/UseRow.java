package vn.bangvang.dossier.initiative;

import java.io.Serializable;

/**
 * Where an initiative is used.
 *
 * @param award code
 * @param nomination code of the nomination that rests on it
 */
public record UseRow(long initiative, String award, int year, String nomination)
        implements Serializable {

    /** Whether it was used up for an award of the year: in another round, for the same award. */
    boolean bars(String wanted, int wantedYear) {
        return award.equals(wanted) && year != wantedYear;
    }
}
