package vn.bangvang.eligibility.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;

/** How far back the initiatives lie that an award asks for. */
public final class Initiatives {
    private static final int EVER = 100;

    private Initiatives() {}

    /**
     * Years before the year judged whose initiatives a condition of the award reads.
     *
     * @return nothing when no condition asks for initiatives
     */
    public static Optional<Integer> yearsBack(Catalogue catalogue, String award, LocalDate day) {
        return catalogue.conditions(award, Subject.INDIVIDUAL, day).stream()
                .flatMap(row -> yearsBack(row).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Integer> yearsBack(LawRow row) {
        return switch (row.rule()) {
            case "C-INITIATIVE" -> Optional.of(0);
            case "C-BKT-1" -> Optional.of(row.amount() == null ? 0 : row.count());
            case "C-INIT-COUNT", "C-INIT-SCOPE" -> Optional.of(lastNumber(row.mode()));
            case "C-HC3-2", "C-HC3-2-ND" -> Optional.of(EVER);
            default -> Optional.empty();
        };
    }

    private static int lastNumber(String mode) {
        var word = mode == null ? "" : mode.substring(mode.lastIndexOf(' ') + 1);
        return word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
    }
}
