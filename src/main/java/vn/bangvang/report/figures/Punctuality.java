package vn.bangvang.report.figures;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.platform.Ratio;

/**
 * When obliged units sent their dossiers of the year's rounds, one line a unit and round.
 *
 * @param onTime how many sent by the due date
 * @param late names of units that sent after it, or not at all though it has passed
 * @param notYetDue names of units that have not sent, and need not yet
 */
public record Punctuality(int onTime, List<String> late, List<String> notYetDue)
        implements Serializable {
    public Punctuality {
        late = List.copyOf(late);
        notYetDue = List.copyOf(notYetDue);
    }

    /** Whose due date has passed, or who sent before it. */
    public int due() {
        return onTime + late.size();
    }

    public int obliged() {
        return due() + notYetDue.size();
    }

    public Ratio lateShare() {
        return new Ratio(late.size(), due());
    }
}
