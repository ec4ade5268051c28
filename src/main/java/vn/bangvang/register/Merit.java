package vn.bangvang.register;

/**
 * An award received, as rules look at it.
 *
 * @param source public id of the entry of the book, or code of the old list that declares it
 * @param declared whether it stands on an old list that nobody has checked yet
 */
public record Merit(Honour honour, String source, boolean declared) {}
