package vn.bangvang.organization.place;

import java.io.Serializable;

/**
 * What stands at the top of an authority's documents.
 *
 * @param authority that issues it, in capitals, such as {@code ỦY BAN NHÂN DÂN XÃ SÔNG VÀNG}
 * @param seat the place name before the date (địa danh), such as {@code Sông Vàng}
 */
public record Letterhead(String authority, String seat) implements Serializable {}
