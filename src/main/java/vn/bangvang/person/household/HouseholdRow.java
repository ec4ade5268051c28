package vn.bangvang.person.household;

import java.io.Serializable;

/** A household as a list shows it. */
public record HouseholdRow(String code, int version, String name, String unitName, boolean invented)
        implements Serializable {}
