package vn.bangvang.person;

import java.io.Serializable;

/** A person as a list shows it. */
public record PersonRow(
        String code,
        String fullName,
        Sex sex,
        Integer birthYear,
        String title,
        String positionClass,
        String unitName,
        boolean invented)
        implements Serializable {}
