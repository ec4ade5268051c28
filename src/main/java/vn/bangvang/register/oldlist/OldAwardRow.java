package vn.bangvang.register.oldlist;

import java.io.Serializable;
import vn.bangvang.register.Honour;

/**
 * An award of an old list as the list has it.
 *
 * @param row of the file
 */
public record OldAwardRow(int row, Honour honour) implements Serializable {}
