package vn.bangvang.person.year;

import java.io.Serializable;

/**
 * What a year says of a person who works at a unit, as the unit's list shows it.
 *
 * @param code of the person
 * @param title post held today
 * @param facts of all records of the person, as the rules read them
 * @param own facts as written down on this very record
 * @param before facts of the year before
 */
public record YearResult(
        String code, String name, String title, YearFacts facts, YearFacts own, YearFacts before)
        implements Serializable {}
