package vn.bangvang.dossier;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.bangvang.award.Award;
import vn.bangvang.classification.TermRow;
import vn.bangvang.platform.sheet.SheetWriter;

/** The workbook that officers fill in: headings, drop-down lists, one sheet that explains. */
final class IntakeTemplate {
    private static final int FIRST = 3;
    private static final int LAST = Intake.MAX_ROWS;

    private IntakeTemplate() {}

    static byte[] of(Dossier dossier, List<TermRow> classes, List<Award> awards) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh sách",
                    List.of(
                            "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
                            dossier.unit().name() + " – " + dossier.round().name()),
                    SheetWriter.columns(IntakeColumn.values()),
                    List.of());
            var sheet = writer.workbook().getSheetAt(0);
            choose(sheet, IntakeColumn.SUBJECT, List.of("Cá nhân", "Tập thể", "Hộ gia đình"));
            choose(sheet, IntakeColumn.SEX, List.of("Nam", "Nữ"));
            choose(sheet, IntakeColumn.RATING, List.of("HTXS", "HTT", "HT", "KHT"));
            choose(
                    sheet,
                    IntakeColumn.DISCIPLINE,
                    List.of("Không", "Khiển trách", "Cảnh cáo", "Hạ bậc lương", "Cách chức"));
            choose(sheet, IntakeColumn.AWARD, awards.stream().map(Award::code).toList());
            choose(
                    sheet,
                    IntakeColumn.POSITION_CLASS,
                    classes.stream().map(TermRow::code).toList());
            writer.sheet(
                    "Hướng dẫn",
                    List.of("MÃ DÙNG TRONG DANH SÁCH"),
                    List.of(new SheetWriter.Column("Mã", 14), new SheetWriter.Column("Nghĩa", 70)),
                    explained(classes, awards));
            return writer.bytes();
        }
    }

    private static List<List<Object>> explained(List<TermRow> classes, List<Award> awards) {
        var rows = new java.util.ArrayList<List<Object>>();
        awards.forEach(a -> rows.add(List.of(a.code(), a.name())));
        classes.forEach(c -> rows.add(List.of(c.code(), c.name())));
        rows.add(List.of("HTXS", "Hoàn thành xuất sắc nhiệm vụ"));
        rows.add(List.of("HTT", "Hoàn thành tốt nhiệm vụ"));
        rows.add(List.of("HT", "Hoàn thành nhiệm vụ"));
        rows.add(List.of("KHT", "Không hoàn thành nhiệm vụ"));
        return rows;
    }

    private static void choose(Sheet sheet, IntakeColumn column, List<String> values) {
        var helper = sheet.getDataValidationHelper();
        var at = column.ordinal();
        var validation =
                helper.createValidation(
                        helper.createExplicitListConstraint(values.toArray(String[]::new)),
                        new CellRangeAddressList(FIRST, LAST, at, at));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
