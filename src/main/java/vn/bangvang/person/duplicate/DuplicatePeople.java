package vn.bangvang.person.duplicate;

import java.io.Serializable;
import vn.bangvang.person.PersonRow;

/**
 * Two records that may be of one person, side by side.
 *
 * @param sameIdentity whether both have the same identity number
 * @param contradictory whether they have different ones
 */
public record DuplicatePeople(
        PersonRow one, PersonRow other, boolean sameIdentity, boolean contradictory)
        implements Serializable {}
