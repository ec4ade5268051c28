package vn.bangvang.dossier.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.bangvang.dossier.Shares;
import vn.bangvang.platform.Text;

/**
 * How far the units have come in an open round.
 *
 * @param units names of the units by stage; every stage has its list
 * @param shares of those nominated so far
 * @param before of those nominated in all rounds of the year before
 */
public record RoundProgress(
        String code,
        String name,
        int year,
        LocalDate submitBy,
        Map<Stage, List<String>> units,
        Shares shares,
        Shares before)
        implements Serializable {
    public RoundProgress {
        units = Map.copyOf(units);
    }

    public int count(Stage stage) {
        return units.get(stage).size();
    }

    /** Where the stage begins on a bar of all units, in per cent of its length. */
    public double begin(Stage stage) {
        return Arrays.stream(Stage.values())
                .filter(s -> s.compareTo(stage) < 0)
                .mapToDouble(this::width)
                .sum();
    }

    /** How much of a bar of all units the stage takes, in per cent of its length. */
    public double width(Stage stage) {
        var all = units.values().stream().mapToInt(List::size).sum();
        return all == 0 ? 0 : 100.0 * count(stage) / all;
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
