package vn.bangvang.dossier;

/**
 * Which page of a dossier's nominations is asked for.
 *
 * @param page number, from 1; behind the last one the last one comes
 * @param nomination code of one that the page is to hold, whatever its number; or {@code null}
 */
public record Shown(NominationPart part, int page, String nomination) {
    /** The first page of all. */
    public static final Shown FIRST = new Shown(NominationPart.ALL, 1, null);

    /** A page of a part, by its number. */
    public static Shown page(NominationPart part, int number) {
        return new Shown(part, number, null);
    }
}
