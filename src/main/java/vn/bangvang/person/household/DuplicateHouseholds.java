package vn.bangvang.person.household;

import java.io.Serializable;

/** Two records that may be of one household: the code of each, and what both are called. */
public record DuplicateHouseholds(
        String one, String other, String name, String otherName, String unit)
        implements Serializable {}
