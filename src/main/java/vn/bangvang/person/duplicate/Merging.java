package vn.bangvang.person.duplicate;

import java.io.Serializable;

/** A record that was joined to another. */
public record Merging(String code, String name, String keptCode, String keptName)
        implements Serializable {}
