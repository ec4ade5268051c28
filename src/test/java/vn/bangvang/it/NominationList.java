package vn.bangvang.it;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.bangvang.dossier.intake.IntakeColumn;
import vn.bangvang.platform.sheet.SheetWriter;

/** Lists of nominations of any length, as units send them. All people are invented. */
public final class NominationList {
    private NominationList() {}

    /** So many workers, whose names begin alike. */
    public static byte[] workbook(String name, int people) {
        var rows = new ArrayList<List<Object>>();
        for (var i = 0; i < people; i++) {
            var row = new ArrayList<Object>(Collections.nCopies(IntakeColumn.values().length, ""));
            row.set(IntakeColumn.NAME.ordinal(), name + " " + i);
            row.set(IntakeColumn.SEX.ordinal(), "Nữ");
            row.set(IntakeColumn.TITLE.ordinal(), "Chuyên viên");
            row.set(IntakeColumn.AWARD.ordinal(), "LDTT");
            row.set(IntakeColumn.RATING.ordinal(), "HTT");
            row.set(IntakeColumn.ACHIEVEMENT.ordinal(), "Hoàn thành tốt nhiệm vụ");
            rows.add(row);
        }
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh sách",
                    List.of(),
                    Arrays.stream(IntakeColumn.values())
                            .map(c -> new SheetWriter.Column(c.heading(), 12))
                            .toList(),
                    rows);
            return writer.bytes();
        }
    }
}
