package vn.bangvang.dossier.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.bangvang.award.Award;
import vn.bangvang.classification.TermRow;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.Sex;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.sheet.SheetWriter;

/**
 * The workbook that officers fill in. It lists the people of the unit with what is known of them,
 * in words, so that only the award and the achievement are to be written; rows without both are
 * left out when it is read.
 */
final class IntakeTemplate {
    private static final int FIRST = 3;
    private static final int LAST = Intake.MAX_ROWS;
    private static final String GUIDE = "Hướng dẫn";

    /** Row of the guide, as a spreadsheet counts, in which its first line stands. */
    private static final int GUIDE_FIRST = 3;

    private static final Map<Rating, String> RATINGS = new EnumMap<>(Rating.class);
    private static final Map<Discipline, String> DISCIPLINES = new EnumMap<>(Discipline.class);

    static {
        RATINGS.put(Rating.HTXS, "Hoàn thành xuất sắc nhiệm vụ");
        RATINGS.put(Rating.HTT, "Hoàn thành tốt nhiệm vụ");
        RATINGS.put(Rating.HT, "Hoàn thành nhiệm vụ");
        RATINGS.put(Rating.KHT, "Không hoàn thành nhiệm vụ");
        DISCIPLINES.put(Discipline.NONE, "Không");
        DISCIPLINES.put(Discipline.KHIEN_TRACH, "Khiển trách");
        DISCIPLINES.put(Discipline.CANH_CAO, "Cảnh cáo");
        DISCIPLINES.put(Discipline.HA_BAC, "Hạ bậc lương");
        DISCIPLINES.put(Discipline.CACH_CHUC, "Cách chức");
        DISCIPLINES.put(Discipline.BUOC_THOI_VIEC, "Buộc thôi việc");
    }

    private IntakeTemplate() {}

    /**
     * Somebody of the unit.
     *
     * @param year facts of the round's year
     */
    record Listed(PersonForm person, String unitName, YearFacts year) {}

    static byte[] of(
            Dossier dossier, List<TermRow> classes, List<Award> awards, List<Listed> people) {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh sách",
                    List.of(
                            "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
                            dossier.unit().name()
                                    + " – "
                                    + dossier.round().name()
                                    + ". Cột có dấu * phải ghi; dòng không ghi danh hiệu và thành tích được bỏ qua."),
                    columns(),
                    people.stream().map(p -> row(p, classes)).toList());
            var sheet = writer.workbook().getSheetAt(0);
            choose(sheet, IntakeColumn.SUBJECT, List.of("Cá nhân", "Tập thể", "Hộ gia đình"));
            choose(sheet, IntakeColumn.SEX, List.of("Nam", "Nữ"));
            choose(sheet, IntakeColumn.RATING, RATINGS.values());
            choose(sheet, IntakeColumn.DISCIPLINE, DISCIPLINES.values());
            chooseOfGuide(sheet, IntakeColumn.AWARD, 0, awards.size());
            chooseOfGuide(sheet, IntakeColumn.POSITION_CLASS, awards.size(), classes.size());
            writer.sheet(
                    GUIDE,
                    List.of("TÊN DÙNG TRONG DANH SÁCH"),
                    List.of(
                            new SheetWriter.Column("Tên", 60),
                            new SheetWriter.Column("Ghi vào cột", 30)),
                    guide(classes, awards));
            return writer.bytes();
        }
    }

    private static List<SheetWriter.Column> columns() {
        return Arrays.stream(IntakeColumn.values())
                .map(
                        c ->
                                new SheetWriter.Column(
                                        c.required() ? c.heading() + " *" : c.heading(), c.width()))
                .toList();
    }

    private static List<Object> row(Listed listed, List<TermRow> classes) {
        var row = new ArrayList<Object>();
        for (var column : IntakeColumn.values()) {
            var known = known(column, listed, classes);
            row.add(known == null ? "" : known);
        }
        return row;
    }

    /** What is known of the person; {@code null} where nothing is, or where it is to be written. */
    private static Object known(IntakeColumn column, Listed listed, List<TermRow> classes) {
        var person = listed.person();
        return switch (column) {
            case SUBJECT -> "Cá nhân";
            case NAME -> person.fullName();
            case SEX -> sex(person.sex());
            case BIRTH_YEAR -> person.birthYear();
            case TITLE -> person.title();
            case POSITION_CLASS ->
                    classes.stream()
                            .filter(c -> c.code().equals(person.positionClass()))
                            .map(TermRow::name)
                            .findFirst()
                            .orElse(null);
            case UNIT -> listed.unitName();
            case RATING -> RATINGS.get(listed.year().rating());
            case LEAVE_DAYS -> listed.year().leaveDays();
            case DISCIPLINE -> DISCIPLINES.get(listed.year().discipline());
            case RECRUITED -> person.recruitedOn();
            default -> null;
        };
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "Nam";
            case FEMALE -> "Nữ";
            case UNKNOWN -> null;
        };
    }

    private static List<List<Object>> guide(List<TermRow> classes, List<Award> awards) {
        var rows = new ArrayList<List<Object>>();
        awards.forEach(a -> rows.add(List.of(a.name(), IntakeColumn.AWARD.heading())));
        classes.forEach(c -> rows.add(List.of(c.name(), IntakeColumn.POSITION_CLASS.heading())));
        return rows;
    }

    private static void choose(Sheet sheet, IntakeColumn column, Collection<String> values) {
        choose(
                sheet,
                column,
                sheet.getDataValidationHelper()
                        .createExplicitListConstraint(values.toArray(String[]::new)));
    }

    /** A list that is too long to stand in the cell's own rule. */
    private static void chooseOfGuide(Sheet sheet, IntakeColumn column, int from, int count) {
        if (count > 0) {
            var first = GUIDE_FIRST + from;
            choose(
                    sheet,
                    column,
                    sheet.getDataValidationHelper()
                            .createFormulaListConstraint(
                                    "'%s'!$A$%d:$A$%d".formatted(GUIDE, first, first + count - 1)));
        }
    }

    private static void choose(
            Sheet sheet, IntakeColumn column, DataValidationConstraint constraint) {
        var at = column.ordinal();
        var validation =
                sheet.getDataValidationHelper()
                        .createValidation(
                                constraint, new CellRangeAddressList(FIRST, LAST, at, at));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
