package vn.bangvang.register.oldlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardWords;
import vn.bangvang.award.Subject;
import vn.bangvang.organization.UnitDirectory;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.Sex;
import vn.bangvang.person.name.NameCell;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.encoding.Encoding;
import vn.bangvang.platform.sheet.Body;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.Passed;

/** Understands the rows of an old list; what cannot be understood becomes a fault of its cell. */
final class OldReading {
    private static final int LONGEST_NAME = 120;
    private final OldSettings settings;
    private final AwardWords awards;
    private final UnitDirectory units;
    private final LocalDate today;
    private final Head<OldColumn> head;
    private final List<OldRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, OldPreview.Choice> choices = new LinkedHashMap<>();
    private final List<OldPreview.Proposed> proposals = new ArrayList<>();
    private final List<Passed> passed;

    OldReading(
            List<Cells> sheet,
            OldSettings settings,
            AwardWords awards,
            UnitDirectory units,
            LocalDate today) {
        this.settings = settings;
        this.awards = awards;
        this.units = units;
        this.today = today;
        this.head = new Head<>(settings.headRow(), settings.columns(), Map.of());
        var body = Body.of(sheet, head, Set.of());
        passed = body.passed();
        body.data().forEach(cells -> row(cells, body.groups().get(cells.number())));
    }

    /** Words that fit several awards and were not decided on yet. */
    List<OldPreview.Choice> choices() {
        return List.copyOf(choices.values());
    }

    /** What was understood otherwise than it stands. */
    List<OldPreview.Proposed> proposals() {
        return proposals;
    }

    List<Passed> passed() {
        return passed;
    }

    List<OldRow> rows() {
        return rows;
    }

    List<Fault> faults() {
        return faults;
    }

    /**
     * @param group the heading of the group in which the row stands, or {@code null}
     */
    private void row(Cells cells, String group) {
        var row = new OldCells(head, cells, faults, settings, today);
        var nameAt = head.columns().get(OldColumn.NAME);
        if (nameAt == null || cells.at(nameAt).isEmpty()) {
            return;
        }
        var before = faults.size();
        row.mustBeReadable();
        var written = row.required(OldColumn.NAME, 200);
        var honorific = row.text(OldColumn.HONORIFIC);
        var award = award(row);
        var decision = row.decision();
        var decided = row.decidedOn(decision);
        var year = row.year(decided);
        var birth = row.birthYear();
        var achievement = row.optional(OldColumn.ACHIEVEMENT, 2000);
        var achieved = row.achieved();
        var subject = award == null ? Subject.INDIVIDUAL : subject(award, written);
        var name = name(cells, subject, written);
        var title = row.title(name);
        if (subject != Subject.COLLECTIVE && name.name().length() > LONGEST_NAME) {
            row.fault(OldColumn.NAME, "platform.fault.long", LONGEST_NAME);
        }
        if (subject == Subject.INDIVIDUAL
                && Text.givenName(name.name()).length() > PersonForm.LONGEST_WORD) {
            row.fault(OldColumn.NAME, "platform.fault.word", PersonForm.LONGEST_WORD);
        }
        var unit =
                subject == Subject.COLLECTIVE
                        ? unit(row, OldColumn.NAME, written, decided)
                        : unit(row, group, decided);
        if (award != null && !award.subjects().contains(subject)) {
            row.fault(OldColumn.AWARD, "register.old.subject", award.name());
        }
        if (faults.size() > before || award == null || unit == null) {
            return;
        }
        var reading = cells.cells().get(nameAt).reading();
        rows.add(
                new OldRow(
                        cells.number(),
                        reading.raw(),
                        subject == Subject.COLLECTIVE ? unit.name() : name.name(),
                        subject,
                        sex(honorific, name),
                        birth,
                        title,
                        unit.id(),
                        unit.code(),
                        unit.name(),
                        award.code(),
                        year,
                        decision.number(),
                        decided,
                        achievement == null ? award.name() : achievement,
                        row.choice(OldColumn.COMMENDATION, OldWords.COMMENDATIONS),
                        achieved,
                        subject == Subject.COLLECTIVE
                                ? RecipientKey.unit(unit.code()).toString()
                                : null,
                        false,
                        reading.sure()));
    }

    private NameCell name(Cells cells, Subject subject, String written) {
        if (subject == Subject.COLLECTIVE) {
            return NameCell.plain(written);
        }
        var understood =
                subject == Subject.HOUSEHOLD ? NameCell.household(written) : NameCell.read(written);
        if (!understood.name().equals(written)) {
            propose(cells, written, understood.understood());
        }
        return understood;
    }

    private void propose(Cells cells, String from, String to) {
        proposals.add(new OldPreview.Proposed(cells.number(), from, to));
    }

    private Award award(OldCells row) {
        var text = row.text(OldColumn.AWARD);
        if (text.isEmpty()) {
            text = settings.award() == null ? "" : settings.award();
        }
        if (text.isEmpty()) {
            row.fault(OldColumn.AWARD, "platform.fault.missing");
            return null;
        }
        var meant = awards.meant(text);
        if (meant.isEmpty()) {
            row.fault(OldColumn.AWARD, "platform.fault.unknown", text);
            return null;
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        var key = Text.key(text);
        var chosen = settings.choices().get(key);
        var award = meant.stream().filter(a -> a.code().equals(chosen)).findFirst();
        if (award.isEmpty()) {
            choices.put(
                    key,
                    new OldPreview.Choice(
                            key, text, meant.stream().map(OldPreview.Option::of).toList()));
        }
        return award.orElse(null);
    }

    private Subject subject(Award award, String name) {
        if (award.subjects().size() == 1) {
            return award.subjects().iterator().next();
        }
        if (NameCell.isHousehold(name) && award.subjects().contains(Subject.HOUSEHOLD)) {
            return Subject.HOUSEHOLD;
        }
        return units.named(name, null).isEmpty() ? Subject.INDIVIDUAL : Subject.COLLECTIVE;
    }

    /** The unit of its own cell, else that of the group, else that of the whole list. */
    private UnitDirectory.Ref unit(OldCells row, String group, LocalDate decided) {
        var text = row.text(OldColumn.UNIT);
        if (text.isEmpty() && group != null) {
            var found = units.named(group, decided);
            if (found.size() == 1) {
                propose(row.cells(), group, found.get(0).name());
                return found.get(0);
            }
        }
        return unit(row, OldColumn.UNIT, text, decided);
    }

    private UnitDirectory.Ref unit(OldCells row, OldColumn column, String text, LocalDate decided) {
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

    private static Sex sex(String honorific, NameCell name) {
        return honorific.isEmpty()
                ? name.sex()
                : Sex.words().getOrDefault(Text.key(honorific), Sex.UNKNOWN);
    }

    /** How many cells were read by each encoding. */
    static Map<Encoding, Long> encodings(List<Cells> sheet) {
        var counts = new EnumMap<Encoding, Long>(Encoding.class);
        for (var cells : sheet) {
            cells.cells().values().stream()
                    .filter(c -> !c.filled())
                    .forEach(c -> counts.merge(c.reading().encoding(), 1L, Long::sum));
        }
        return counts;
    }
}
