package vn.bangvang.register.oldlist;

import java.time.LocalDate;
import java.util.List;
import vn.bangvang.award.Achieved;
import vn.bangvang.person.name.NameCell;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.RowReading;

/** Reads the cells of one row of an old list; what a row does not say stands for the whole list. */
final class OldCells extends RowReading<OldColumn> {
    private static final int FIRST_YEAR = 1950;

    private final Head<OldColumn> head;
    private final Cells cells;
    private final OldSettings settings;
    private final LocalDate today;

    OldCells(
            Head<OldColumn> head,
            Cells cells,
            List<Fault> faults,
            OldSettings settings,
            LocalDate today) {
        super(head, cells, faults);
        this.head = head;
        this.cells = cells;
        this.settings = settings;
        this.today = today;
    }

    Cells cells() {
        return cells;
    }

    /** Names every cell that no encoding makes readable. */
    void mustBeReadable() {
        head.columns()
                .forEach(
                        (column, at) -> {
                            var cell = cells.cells().get(at);
                            if (cell != null && !cell.reading().readable()) {
                                fault(column, "register.old.unreadable", cell.reading().raw());
                            }
                        });
    }

    /** The post of its own cell; the one in the name's cell where that is empty. */
    String title(NameCell name) {
        var own = optional(OldColumn.POST, 200);
        return own == null ? name.post() : own;
    }

    /** Number and, where the cell has both, day of the decision. */
    OldWords.Decision decision() {
        var text = text(OldColumn.DECISION);
        if (text.isEmpty()) {
            text = settings.decisionNumber() == null ? "" : settings.decisionNumber();
        }
        var decision = OldWords.decision(text);
        if (decision.number().isEmpty() || decision.number().length() > 40) {
            fault(
                    OldColumn.DECISION,
                    decision.number().isEmpty() ? "platform.fault.missing" : "platform.fault.long",
                    40);
        }
        return decision;
    }

    /** The day in its column, else that beside the number, else that of the whole list. */
    LocalDate decidedOn(OldWords.Decision decision) {
        var text = text(OldColumn.DECIDED_ON);
        var yearAlone = text.matches("(19|20)\\d\\d");
        var day =
                text.isEmpty() || yearAlone && settings.decidedOn() != null
                        ? decision.day() != null ? decision.day() : settings.decidedOn()
                        : yearAlone ? null : date(OldColumn.DECIDED_ON);
        if (day == null && (text.isEmpty() || yearAlone)) {
            fault(
                    OldColumn.DECIDED_ON,
                    yearAlone ? "register.old.yearAlone" : "platform.fault.missing",
                    text);
        }
        if (day != null && day.isAfter(today)) {
            fault(OldColumn.DECIDED_ON, "register.old.future", Text.day(day));
        }
        return day;
    }

    /** The year in its column, or that of the whole list; "2014-2015" is the school year 2015. */
    int year(LocalDate decided) {
        var text = text(OldColumn.YEAR).replaceFirst("^\\d{4}\\s*[-–/]\\s*(?=\\d{4}$)", "");
        if (text.isEmpty()) {
            if (settings.year() == null && decided != null) {
                fault(OldColumn.YEAR, "platform.fault.missing");
            }
            text = settings.year() == null ? "" : String.valueOf(settings.year());
        }
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{4}")
                || Integer.parseInt(text) < FIRST_YEAR
                || Integer.parseInt(text) > today.getYear()) {
            fault(OldColumn.YEAR, "platform.fault.number", text, FIRST_YEAR, today.getYear());
            return 0;
        }
        return Integer.parseInt(text);
    }

    Achieved achieved() {
        var text = text(OldColumn.ACHIEVED);
        var achieved = OldWords.achieved(text);
        if (achieved.isEmpty() && !text.isEmpty()) {
            fault(OldColumn.ACHIEVED, "register.old.achieved", text);
        }
        return achieved.orElse(null);
    }

    /** A year, or the year of a day. */
    Integer birthYear() {
        var text = text(OldColumn.BIRTH_YEAR);
        if (text.isEmpty()) {
            return null;
        }
        var year = Days.year(text);
        if (year.isEmpty()) {
            fault(OldColumn.BIRTH_YEAR, "platform.fault.date", text);
        }
        return year.orElse(null);
    }
}
