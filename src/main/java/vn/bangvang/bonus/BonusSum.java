package vn.bangvang.bonus;

import java.io.Serializable;

/**
 * The bonuses of one award, or of one unit.
 *
 * @param name of the award or the unit
 * @param lines how many stand on the list
 * @param paid in đồng, as far as the law says what is to be paid
 * @param unknown lines of which it does not
 */
public record BonusSum(String name, long lines, long paid, long unknown) implements Serializable {}
