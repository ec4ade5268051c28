package vn.bangvang.register;

import java.io.Serializable;

/**
 * An award of an old list as the list has it.
 *
 * @param row of the file
 */
public record OldAwardRow(int row, Honour honour) implements Serializable {}
