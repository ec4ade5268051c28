package vn.bangvang.person.initiative;

/**
 * An initiative was written down.
 *
 * @param person id of the author's record
 * @param initiative its id
 */
public record InitiativeRecognised(long person, long initiative, int year) {}
