package vn.bangvang.dossier.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Text;

/**
 * How far the units have come in an open round.
 *
 * @param units names of the units by stage; every stage has its list
 */
public record RoundProgress(
        String code, String name, LocalDate submitBy, Map<Stage, List<String>> units)
        implements Serializable {
    public RoundProgress {
        units = Map.copyOf(units);
    }

    public int count(Stage stage) {
        return units.get(stage).size();
    }

    /** Units that have still to send a dossier. */
    public List<String> owing() {
        return units.entrySet().stream()
                .filter(e -> e.getKey().isOwed())
                .flatMap(e -> e.getValue().stream())
                .sorted(Comparator.comparing(Text::key))
                .toList();
    }
}
