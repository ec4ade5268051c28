package vn.bangvang.demo;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.person.headcount.HeadcountRow;

/** Invented headcounts; every fourth unit has not handed in its figures. */
final class SampleHeadcounts {
    private SampleHeadcounts() {}

    static List<HeadcountRow> of(SampleUnits.Sample unit, int index) {
        var rows = new ArrayList<HeadcountRow>();
        if (index % 4 == 3) {
            return rows;
        }
        var more = index % 7;
        rows.add(row("LD2", 2, 1));
        rows.add(row("LD3", 3 + more % 3, 1));
        switch (unit.type()) {
            case "SCHOOL" -> {
                rows.add(row("GV", 22 + 3 * more, 16 + 2 * more));
                rows.add(row("LD_TT", 4 + more % 3, 3));
            }
            case "COMMUNE", "TOWN" -> {
                rows.add(row("CM", 12 + more, 5));
                rows.add(row("LD_TT", 10 + more, 4));
                rows.add(row("ND", 30 + 5 * more, 14));
                rows.add(row("CN_", 8 + more, 5));
            }
            case "ARMED" -> rows.add(row("LLVT", 40 + 4 * more, 3));
            default -> {
                rows.add(row("CM", 11 + more, 5));
                rows.add(row("LD_TT", 6 + more, 3));
            }
        }
        return rows;
    }

    private static HeadcountRow row(String positionClass, int people, int women) {
        return new HeadcountRow(positionClass, people, women, null);
    }
}
