package vn.bangvang.person.identity;

import java.io.Serializable;

/**
 * An identity number as shown.
 *
 * @param record code of the record of the person on which it stands
 * @param masked all but the last digits hidden
 */
public record IdentityLine(String record, String masked) implements Serializable {}
