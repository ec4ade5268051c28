package vn.bangvang.dossier;

import java.util.List;
import java.util.Map;
import vn.bangvang.person.Discipline;
import vn.bangvang.person.Rating;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.RowReading;

/** Reads the cells of one row of an intake workbook. */
final class IntakeCells extends RowReading<IntakeColumn> {
    private static final Map<String, Rating> RATINGS =
            Map.of(
                    "htxs",
                    Rating.HTXS,
                    "hoan thanh xuat sac",
                    Rating.HTXS,
                    "hoan thanh xuat sac nhiem vu",
                    Rating.HTXS,
                    "htt",
                    Rating.HTT,
                    "hoan thanh tot",
                    Rating.HTT,
                    "hoan thanh tot nhiem vu",
                    Rating.HTT,
                    "ht",
                    Rating.HT,
                    "hoan thanh nhiem vu",
                    Rating.HT,
                    "kht",
                    Rating.KHT,
                    "khong hoan thanh nhiem vu",
                    Rating.KHT);
    private static final Map<String, Discipline> DISCIPLINES =
            Map.of(
                    "khong", Discipline.NONE,
                    "khien trach", Discipline.KHIEN_TRACH,
                    "canh cao", Discipline.CANH_CAO,
                    "ha bac luong", Discipline.HA_BAC,
                    "cach chuc", Discipline.CACH_CHUC,
                    "buoc thoi viec", Discipline.BUOC_THOI_VIEC);

    IntakeCells(Head<IntakeColumn> head, Cells row, List<Fault> faults) {
        super(head, row, faults);
    }

    /** A year, or the year of a date. */
    Integer birthYear() {
        var text = text(IntakeColumn.BIRTH_YEAR);
        var day = text.contains("/") ? parse(text) : null;
        return day == null ? number(IntakeColumn.BIRTH_YEAR, 1900, 2100) : (Integer) day.getYear();
    }

    Rating rating() {
        return choice(IntakeColumn.RATING, RATINGS);
    }

    Discipline discipline() {
        return choice(IntakeColumn.DISCIPLINE, DISCIPLINES);
    }
}
