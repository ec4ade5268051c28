package vn.bangvang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Award;
import vn.bangvang.award.Subject;
import vn.bangvang.organization.UnitDirectory;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.encoding.Encoding;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.OldSheet;
import vn.bangvang.platform.sheet.RowReading;

/** Understands the rows of an old list; what cannot be understood becomes a fault of its cell. */
final class OldReading {
    private static final int LONGEST_NAME = 120;
    private static final int FIRST_YEAR = 1950;
    private static final Map<String, Sex> SEXES =
            Map.of(
                    "ong",
                    Sex.MALE,
                    "nam",
                    Sex.MALE,
                    "ba",
                    Sex.FEMALE,
                    "nu",
                    Sex.FEMALE,
                    "co",
                    Sex.FEMALE,
                    "anh",
                    Sex.MALE,
                    "chi",
                    Sex.FEMALE);

    private final OldSheet sheet;
    private final OldSettings settings;
    private final OldAwards awards;
    private final UnitDirectory units;
    private final LocalDate today;
    private final Head<OldColumn> head;
    private final List<OldRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    OldReading(
            OldSheet sheet,
            OldSettings settings,
            OldAwards awards,
            UnitDirectory units,
            LocalDate today) {
        this.sheet = sheet;
        this.settings = settings;
        this.awards = awards;
        this.units = units;
        this.today = today;
        this.head = new Head<>(settings.headRow(), settings.columns());
        for (var cells : sheet.cells()) {
            if (cells.number() > settings.headRow()) {
                row(cells);
            }
        }
    }

    List<OldRow> rows() {
        return rows;
    }

    List<Fault> faults() {
        return faults;
    }

    /** A row without a name is a group heading or a signature, not an award. */
    private void row(Cells cells) {
        var row = new RowReading<>(head, cells, faults);
        if (head.columns().get(OldColumn.NAME) == null
                || cells.at(head.columns().get(OldColumn.NAME)).isEmpty()
                || head.columns().size() > 2 && cells.values().size() < 2) {
            return;
        }
        var before = faults.size();
        unreadable(row, cells);
        var written = row.required(OldColumn.NAME, 200);
        var title = row.optional(OldColumn.POST, 200);
        var honorific = row.text(OldColumn.HONORIFIC);
        var award = award(row);
        var decided = decidedOn(row);
        var year = year(row, decided);
        var decision = row.text(OldColumn.DECISION);
        if (decision.isEmpty()) {
            decision = settings.decisionNumber() == null ? "" : settings.decisionNumber();
        }
        if (decision.isEmpty() || decision.length() > 40) {
            row.fault(
                    OldColumn.DECISION,
                    decision.isEmpty() ? "platform.fault.missing" : "platform.fault.long",
                    40);
        }
        var birth = birthYear(row);
        var achievement = row.optional(OldColumn.ACHIEVEMENT, 2000);
        var achieved = achieved(row);
        var name = withoutHonorific(written);
        var subject = award == null ? Subject.INDIVIDUAL : subject(award, written);
        if (subject != Subject.COLLECTIVE && name.length() > LONGEST_NAME) {
            row.fault(OldColumn.NAME, "platform.fault.long", LONGEST_NAME);
        }
        var unit =
                subject == Subject.COLLECTIVE
                        ? unit(row, OldColumn.NAME, written, decided)
                        : unit(row, OldColumn.UNIT, row.text(OldColumn.UNIT), decided);
        if (award != null && !award.subjects().contains(subject)) {
            row.fault(OldColumn.AWARD, "register.old.subject", award.name());
        }
        if (faults.size() > before) {
            return;
        }
        var reading = sheet.row(cells.number()).get(head.columns().get(OldColumn.NAME));
        rows.add(
                new OldRow(
                        cells.number(),
                        reading.raw(),
                        subject == Subject.COLLECTIVE ? unit.name() : name,
                        subject,
                        sex(honorific, written),
                        birth,
                        title,
                        unit.id(),
                        unit.code(),
                        unit.name(),
                        award.code(),
                        year,
                        decision,
                        decided,
                        achievement == null ? award.name() : achievement,
                        row.choice(OldColumn.COMMENDATION, OldWords.COMMENDATIONS),
                        achieved,
                        subject == Subject.COLLECTIVE ? "U:" + unit.code() : null,
                        false,
                        reading.sure()));
    }

    /** Names every cell that no encoding makes readable. */
    private void unreadable(RowReading<OldColumn> row, Cells cells) {
        var readings = sheet.row(cells.number());
        head.columns()
                .forEach(
                        (column, at) -> {
                            var reading = readings.get(at);
                            if (reading != null && !reading.readable()) {
                                row.fault(column, "register.old.unreadable", reading.raw());
                            }
                        });
    }

    private Award award(RowReading<OldColumn> row) {
        var text = row.text(OldColumn.AWARD);
        if (text.isEmpty()) {
            text = settings.award() == null ? "" : settings.award();
        }
        if (text.isEmpty()) {
            row.fault(OldColumn.AWARD, "platform.fault.missing");
            return null;
        }
        var award = awards.named(text);
        if (award.isEmpty()) {
            row.fault(OldColumn.AWARD, "platform.fault.unknown", text);
        }
        return award.orElse(null);
    }

    private LocalDate decidedOn(RowReading<OldColumn> row) {
        var day =
                row.text(OldColumn.DECIDED_ON).isEmpty()
                        ? settings.decidedOn()
                        : row.date(OldColumn.DECIDED_ON);
        if (day == null && row.text(OldColumn.DECIDED_ON).isEmpty()) {
            row.fault(OldColumn.DECIDED_ON, "platform.fault.missing");
        }
        if (day != null && day.isAfter(today)) {
            row.fault(OldColumn.DECIDED_ON, "register.old.future", row.text(OldColumn.DECIDED_ON));
        }
        return day;
    }

    /** The year in its column, or that of the whole list; "2014-2015" is the school year 2015. */
    private int year(RowReading<OldColumn> row, LocalDate decided) {
        var text = row.text(OldColumn.YEAR).replaceFirst("^\\d{4}\\s*[-–/]\\s*(?=\\d{4}$)", "");
        if (text.isEmpty()) {
            if (settings.year() == null && decided != null) {
                row.fault(OldColumn.YEAR, "platform.fault.missing");
            }
            text = settings.year() == null ? "" : String.valueOf(settings.year());
        }
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{4}")
                || Integer.parseInt(text) < FIRST_YEAR
                || Integer.parseInt(text) > today.getYear()) {
            row.fault(OldColumn.YEAR, "platform.fault.number", text, FIRST_YEAR, today.getYear());
            return 0;
        }
        return Integer.parseInt(text);
    }

    private static Achieved achieved(RowReading<OldColumn> row) {
        var text = row.text(OldColumn.ACHIEVED);
        var achieved = OldWords.achieved(text);
        if (achieved.isEmpty() && !text.isEmpty()) {
            row.fault(OldColumn.ACHIEVED, "register.old.achieved", text);
        }
        return achieved.orElse(null);
    }

    private Integer birthYear(RowReading<OldColumn> row) {
        var text = row.text(OldColumn.BIRTH_YEAR);
        if (text.isEmpty() || text.matches("(19|20)\\d\\d")) {
            return text.isEmpty() ? null : Integer.valueOf(text);
        }
        var day = row.date(OldColumn.BIRTH_YEAR);
        return day == null ? null : (Integer) day.getYear();
    }

    private Subject subject(Award award, String name) {
        if (award.subjects().size() == 1) {
            return award.subjects().iterator().next();
        }
        var key = Text.key(name);
        if (key.startsWith("ho ong ") || key.startsWith("ho ba ") || key.startsWith("gia dinh ")) {
            return Subject.HOUSEHOLD;
        }
        return units.named(name, null).isEmpty() ? Subject.INDIVIDUAL : Subject.COLLECTIVE;
    }

    private UnitDirectory.Ref unit(
            RowReading<OldColumn> row, OldColumn column, String text, LocalDate decided) {
        var found =
                text.isEmpty() && settings.unit() != null
                        ? units.coded(settings.unit())
                        : units.named(text, decided);
        if (found.size() == 1) {
            return found.get(0);
        }
        row.fault(
                column,
                text.isEmpty()
                        ? "platform.fault.missing"
                        : found.isEmpty() ? "register.old.unit" : "register.old.units",
                text);
        return null;
    }

    private static Sex sex(String honorific, String name) {
        var said = Text.key(honorific.isEmpty() ? name.split(" ")[0] : honorific);
        var sure = !honorific.isEmpty() || said.equals("ong") || said.equals("ba");
        return sure ? SEXES.getOrDefault(said, Sex.UNKNOWN) : Sex.UNKNOWN;
    }

    private static String withoutHonorific(String name) {
        return name.replaceFirst("^(?iu)(ông|bà)[.:]?\\s+(?=\\S+\\s)", "");
    }

    /** How many cells were read by each encoding. */
    static Map<Encoding, Long> encodings(OldSheet sheet) {
        var counts = new EnumMap<Encoding, Long>(Encoding.class);
        for (var cells : sheet.cells()) {
            sheet.row(cells.number())
                    .values()
                    .forEach(r -> counts.merge(r.encoding(), 1L, Long::sum));
        }
        return counts;
    }
}
