package vn.bangvang.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.dossier.intake.IntakeColumn;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.sheet.SheetWriter;

/** The nomination lists of the sample units, as workbooks like those that officers send. */
final class SampleList {
    private static final Map<String, List<String[]>> POSTS = new HashMap<>();

    static {
        post("OFFICE", "Chuyên viên", "CM", "Phó Trưởng phòng", "LD3", "Trưởng phòng", "LD2");
        post(
                "COMMUNE",
                "Công chức Văn phòng - Thống kê",
                "CM",
                "Cán bộ không chuyên trách",
                "LD_TT",
                "Nông dân sản xuất giỏi",
                "ND",
                "Phó Chủ tịch UBND xã",
                "LD3");
        post(
                "TOWN",
                "Công chức Tư pháp - Hộ tịch",
                "CM",
                "Công nhân vệ sinh môi trường",
                "CN_",
                "Phó Chủ tịch UBND thị trấn",
                "LD3");
        post("PARTY", "Chuyên viên", "CM", "Phó Trưởng ban", "LD3");
        post("FRONT", "Chuyên viên", "CM", "Phó Chủ tịch", "LD3");
        post("MASS", "Chuyên viên", "CM", "Phó Chủ tịch", "LD3");
        post(
                "SCHOOL",
                "Giáo viên",
                "GV",
                "Giáo viên",
                "GV",
                "Nhân viên",
                "LD_TT",
                "Hiệu trưởng",
                "LD2");
        post("SERVICE", "Viên chức", "CM", "Nhân viên", "LD_TT", "Phó Giám đốc", "LD3");
        post("ARMED", "Cán bộ", "LLVT", "Chiến sĩ", "LLVT");
    }

    private final SampleNames names;
    private final SampleUnits.Sample unit;
    private final int year;
    private final List<List<Object>> rows = new ArrayList<>();

    SampleList(SampleNames names, SampleUnits.Sample unit, int year) {
        this.names = names;
        this.unit = unit;
        this.year = year;
    }

    private static void post(String type, String... titlesAndClasses) {
        var posts = new ArrayList<String[]>();
        for (var i = 0; i < titlesAndClasses.length; i += 2) {
            posts.add(new String[] {titlesAndClasses[i], titlesAndClasses[i + 1]});
        }
        POSTS.put(type, posts);
    }

    /** The unit itself, with members and Lao động tiên tiến among them. */
    SampleList collective(String award, int members, int ldtt) {
        var row = row("Tập thể", unit.name(), award);
        if (award.equals("TTLDTT")) {
            set(row, IntakeColumn.MEMBERS, members);
            set(row, IntakeColumn.LDTT_COUNT, ldtt);
            set(row, IntakeColumn.DISCIPLINED_COUNT, 0);
        }
        set(
                row,
                IntakeColumn.ACHIEVEMENT,
                award.equals("TTLDTT")
                        ? "Hoàn thành tốt nhiệm vụ, kế hoạch được giao năm " + year
                        : "Đã có nhiều thành tích trong phong trào thi đua năm " + year);
        return this;
    }

    SampleList people(String award, int count) {
        for (var i = 0; i < count; i++) {
            person(award);
        }
        return this;
    }

    private void person(String award) {
        var sex = names.between(0, 99) < 52 ? Sex.FEMALE : Sex.MALE;
        var post = names.one(POSTS.get(unit.type()));
        var row = row("Cá nhân", names.next(sex), award);
        set(row, IntakeColumn.SEX, sex == Sex.MALE ? "Nam" : "Nữ");
        set(row, IntakeColumn.BIRTH_YEAR, names.between(1962, 1990));
        set(row, IntakeColumn.TITLE, post[0]);
        set(row, IntakeColumn.POSITION_CLASS, post[1]);
        set(
                row,
                IntakeColumn.RATING,
                award.equals("CSTDCS") ? "HTXS" : names.one(List.of("HTT", "HTT", "HTXS")));
        set(row, IntakeColumn.LEAVE_DAYS, names.between(0, 12));
        set(row, IntakeColumn.DISCIPLINE, "Không");
        set(
                row,
                IntakeColumn.RECRUITED,
                "01/%02d/%d".formatted(names.between(1, 12), names.between(1991, 2013)));
        if (award.equals("CSTDCS")) {
            set(
                    row,
                    IntakeColumn.LDTT_ELSEWHERE,
                    "%d/QĐ-%s năm %d".formatted(names.between(10, 90), unit.code(), year));
            set(row, IntakeColumn.INITIATIVE, names.one(TOPICS));
            set(
                    row,
                    IntakeColumn.INITIATIVE_NUMBER,
                    "%d/QĐ-HĐSK năm %d".formatted(names.between(1, 99), year));
        }
        set(
                row,
                IntakeColumn.ACHIEVEMENT,
                award.equals("GK_H")
                        ? "Đã có nhiều thành tích xuất sắc trong phong trào thi đua năm " + year
                        : "Hoàn thành tốt nhiệm vụ được giao năm " + year);
    }

    private static final List<String> TOPICS =
            List.of(
                    "Rút ngắn thời gian tiếp nhận và trả kết quả hồ sơ một cửa",
                    "Sổ tay điện tử theo dõi hộ nghèo theo thôn",
                    "Phương pháp dạy đọc hiểu theo nhóm nhỏ",
                    "Lịch tưới tiết kiệm nước cho cánh đồng mẫu",
                    "Mẫu biểu dùng chung cho báo cáo định kỳ",
                    "Tuyên truyền phòng dịch qua loa truyền thanh cơ sở");

    private List<Object> row(String subject, String name, String award) {
        var row =
                new ArrayList<Object>(
                        java.util.Collections.nCopies(IntakeColumn.values().length, ""));
        rows.add(row);
        set(row, IntakeColumn.SUBJECT, subject);
        set(row, IntakeColumn.NAME, name);
        set(row, IntakeColumn.AWARD, award);
        return row;
    }

    private static void set(List<Object> row, IntakeColumn column, Object value) {
        row.set(column.ordinal(), value);
    }

    byte[] workbook() {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh sách",
                    List.of("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM " + year, unit.name()),
                    Arrays.stream(IntakeColumn.values())
                            .map(c -> new SheetWriter.Column(c.heading(), 18))
                            .toList(),
                    rows);
            return writer.bytes();
        }
    }
}
