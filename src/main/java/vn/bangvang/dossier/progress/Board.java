package vn.bangvang.dossier.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A round and where each of its units stands. */
public record Board(
        String round,
        String roundName,
        LocalDate submitBy,
        boolean closed,
        List<UnitProgress> units)
        implements Serializable {
    public Board {
        units = List.copyOf(units);
    }

    /** How many units have not sent their dossier. */
    public long owing() {
        return units.stream().filter(UnitProgress::owes).count();
    }

    public long count(Stage stage) {
        return units.stream().filter(u -> u.stage() == stage).count();
    }
}
