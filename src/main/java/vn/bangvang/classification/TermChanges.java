package vn.bangvang.classification;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.platform.sheet.Fault;

/**
 * What a workbook would do to a shared list.
 *
 * @param fresh entries that are not there
 * @param corrected entries of a known code and day that say something else
 * @param same how many say what stands there already
 * @param faults what cannot be read; with any of them nothing is written
 */
public record TermChanges(
        List<TermForm> fresh, List<TermForm> corrected, int same, List<Fault> faults)
        implements Serializable {
    public TermChanges {
        fresh = List.copyOf(fresh);
        corrected = List.copyOf(corrected);
        faults = List.copyOf(faults);
    }

    public boolean isNothing() {
        return fresh.isEmpty() && corrected.isEmpty();
    }

    public boolean isWritable() {
        return faults.isEmpty() && !isNothing();
    }
}
