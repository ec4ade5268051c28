package vn.bangvang.award.law;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.EraForm;
import vn.bangvang.award.LawRow;
import vn.bangvang.platform.sheet.Fault;

/**
 * How a workbook differs from the rows in force.
 *
 * @param added rows that speak of what nothing in force speaks of on their first day
 * @param changed rows that begin on the same day and say something else
 * @param awards that are new, or said otherwise
 * @param eras likewise
 * @param missing rows in force that the workbook does not have; they stay as they are
 */
public record LawDiff(
        List<LawRow> added,
        List<Changed> changed,
        List<LawRow> missing,
        List<Fault> faults,
        List<AwardForm> awards,
        List<EraForm> eras)
        implements Serializable {

    /** A row before and after. */
    public record Changed(LawRow before, LawRow after) implements Serializable {}

    public LawDiff {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        faults = List.copyOf(faults);
        awards = List.copyOf(awards);
        eras = List.copyOf(eras);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && awards.isEmpty() && eras.isEmpty();
    }

    static LawDiff of(
            List<LawRow> file,
            List<LawRow> inForce,
            List<Fault> faults,
            List<AwardForm> awards,
            List<EraForm> eras) {
        var added = new ArrayList<LawRow>();
        var changed = new ArrayList<Changed>();
        var seen = new ArrayList<LawRow>();
        for (var row : file) {
            var before = inForce.stream().filter(r -> sameStart(r, row)).findFirst();
            before.ifPresent(seen::add);
            if (before.isEmpty()) {
                added.add(row);
            } else if (!before.get().saysTheSameAs(row)
                    && !onlyEndsFor(before.get(), row, file)
                    && !endedFor(before.get(), row, inForce)) {
                changed.add(new Changed(before.get(), row));
            }
        }
        var missing = new ArrayList<>(inForce);
        missing.removeAll(seen);
        return new LawDiff(added, changed, missing, faults, awards, eras);
    }

    /** A row that only ends where its successor begins: confirming the successor ends it. */
    private static boolean onlyEndsFor(LawRow before, LawRow row, List<LawRow> file) {
        return before.saysTheSameAs(row.endingOn(before.to())) && isFollowed(row, file);
    }

    /** A row in force that an own successor has ended, and that says the same otherwise. */
    private static boolean endedFor(LawRow before, LawRow row, List<LawRow> inForce) {
        return before.saysTheSameAs(row.endingOn(before.to()))
                && isFollowed(before, inForce)
                && (row.to() == null || row.to().isAfter(before.to()));
    }

    private static boolean isFollowed(LawRow row, List<LawRow> rows) {
        return row.to() != null
                && rows.stream()
                        .anyMatch(
                                r ->
                                        r.subjectMatter().equals(row.subjectMatter())
                                                && r.from().equals(row.to().plusDays(1)));
    }

    private static boolean sameStart(LawRow a, LawRow b) {
        return a.subjectMatter().equals(b.subjectMatter()) && a.from().equals(b.from());
    }
}
