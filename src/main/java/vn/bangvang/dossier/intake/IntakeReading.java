package vn.bangvang.dossier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardWords;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.organization.UnitDirectory;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.name.NameCell;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;

/** Understands the rows of an uploaded list one by one; what cannot be is a fault or a question. */
final class IntakeReading {
    /** Answer to "which unit": a collective that is to be made. */
    static final String NEW = "NEW";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_UNIT = 200;

    private final Dossier dossier;
    private final IntakeAnswers answers;
    private final Questions questions;
    private final List<Fault> faults;
    private final AwardWords awards;
    private final UnitDirectory units;
    private final Map<String, String> classes;
    private final List<Preview.Proposed> proposals = new ArrayList<>();

    IntakeReading(
            Dossier dossier,
            IntakeAnswers answers,
            Questions questions,
            List<Fault> faults,
            AwardWords awards,
            UnitDirectory units,
            Map<String, String> classes) {
        this.dossier = dossier;
        this.answers = answers;
        this.questions = questions;
        this.faults = faults;
        this.awards = awards;
        this.units = units;
        this.classes = classes;
    }

    /**
     * A row as it was understood; {@code null} parts have a fault or an open question.
     *
     * @param mark what stands behind the name to tell namesakes apart, or {@code null}
     * @param whole whether nothing of the row is amiss
     */
    record Read(
            IntakeCells cells,
            Subject subject,
            String written,
            String name,
            String spelling,
            String mark,
            Award award,
            PersonForm person,
            String unitCode,
            String unitName,
            YearFacts year,
            String initiative,
            String initiativeNumber,
            Claim claim,
            boolean whole) {}

    /** What was understood otherwise than it stands. */
    List<Preview.Proposed> proposals() {
        return proposals;
    }

    /**
     * @param group the heading of the group in which the row stands, or {@code null}
     */
    Read row(Head<IntakeColumn> head, Cells source, String group) {
        var cells = new IntakeCells(head, source, faults, answers);
        var before = faults.size();
        var asked = questions.open().size();
        var written = cells.required(IntakeColumn.NAME, LONGEST_UNIT);
        var subject = cells.subject(written);
        var award = award(cells, subject);
        var name = name(cells, subject, written);
        var unit = subject == Subject.COLLECTIVE ? collective(cells, written) : unit(cells, group);
        var claim = cells.claim();
        var person = subject == Subject.INDIVIDUAL ? person(cells, name, unit) : null;
        var year =
                new YearFacts(
                        cells.rating(),
                        cells.number(IntakeColumn.LEAVE_DAYS, 0, 366),
                        cells.discipline());
        var initiative = cells.optional(IntakeColumn.INITIATIVE, 300);
        var initiativeNumber = cells.optional(IntakeColumn.INITIATIVE_NUMBER, 60);
        if ((initiative == null) != (initiativeNumber == null)) {
            cells.fault(IntakeColumn.INITIATIVE_NUMBER, "dossier.fault.initiative");
        }
        var called = subject == Subject.COLLECTIVE && unit != null ? unit.name() : name.name();
        return new Read(
                cells,
                subject,
                written,
                called,
                Text.spelling(called),
                name.mark(),
                award,
                person,
                unit == null ? null : unit.code(),
                unit == null ? "" : unit.name(),
                year,
                initiative,
                initiativeNumber,
                claim,
                faults.size() == before && questions.open().size() == asked);
    }

    /** Words that fit several awards are asked about once; of those the round's own come first. */
    private Award award(IntakeCells cells, Subject subject) {
        var text = cells.required(IntakeColumn.AWARD, 200);
        if (text.isEmpty()) {
            return null;
        }
        var meant = awards.meant(text);
        var inRound =
                meant.stream().filter(a -> dossier.round().awards().contains(a.code())).toList();
        var candidates = inRound.isEmpty() ? meant : inRound;
        if (candidates.isEmpty()) {
            cells.fault(IntakeColumn.AWARD, "dossier.fault.award", text);
            return null;
        }
        var award =
                candidates.size() == 1
                        ? candidates.get(0)
                        : questions
                                .ask(
                                        "A|" + Text.key(text),
                                        Question.About.AWARD,
                                        cells.number(),
                                        text,
                                        candidates.stream()
                                                .map(a -> new Question.Option(a.code(), a.name()))
                                                .toList())
                                .map(code -> with(candidates, code))
                                .orElse(null);
        if (award == null) {
            return null;
        }
        if (inRound.isEmpty()) {
            cells.fault(IntakeColumn.AWARD, "dossier.fault.notInRound", text);
        } else if (!award.subjects().contains(subject)) {
            cells.fault(IntakeColumn.AWARD, "dossier.fault.subject", text);
        }
        return award;
    }

    private static Award with(List<Award> awards, String code) {
        return awards.stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow();
    }

    /** The name as it will be written down; what was typed by hand is taken as it stands. */
    private NameCell name(IntakeCells cells, Subject subject, String written) {
        var asItStands = cells.isMended(IntakeColumn.NAME) || subject == Subject.COLLECTIVE;
        var understood =
                asItStands
                        ? NameCell.plain(written)
                        : subject == Subject.HOUSEHOLD
                                ? NameCell.household(written)
                                : NameCell.read(written);
        if (!understood.name().equals(written)) {
            propose(cells, IntakeColumn.NAME, written, understood.understood());
        }
        if (subject != Subject.COLLECTIVE && understood.name().length() > LONGEST_NAME) {
            cells.fault(IntakeColumn.NAME, "platform.fault.long", LONGEST_NAME);
        }
        cells.mustBePrintable(IntakeColumn.NAME, understood.name());
        return understood;
    }

    private void propose(IntakeCells cells, IntakeColumn column, String from, String to) {
        proposals.add(
                new Preview.Proposed(
                        cells.row().sheet(), cells.number(), column.heading(), from, to));
    }

    private UnitDirectory.Ref unit(IntakeCells cells, String group) {
        var text = cells.text(IntakeColumn.UNIT);
        if (!text.isEmpty()) {
            return named(cells, IntakeColumn.UNIT, text);
        }
        if (group != null) {
            var found = units.named(group, null);
            if (found.size() == 1) {
                propose(cells, IntakeColumn.UNIT, group, found.get(0).name());
                return found.get(0);
            }
        }
        return units.coded(dossier.unit().code()).get(0);
    }

    private UnitDirectory.Ref collective(IntakeCells cells, String name) {
        return name.isEmpty() ? null : named(cells, IntakeColumn.NAME, name);
    }

    /**
     * The one unit of the name; else it is asked once which of the nearest, or a new collective.
     */
    private UnitDirectory.Ref named(IntakeCells cells, IntakeColumn column, String name) {
        var found = units.named(name, null);
        if (found.size() == 1) {
            return found.get(0);
        }
        var options = new ArrayList<Question.Option>();
        (found.isEmpty() ? units.near(name) : found)
                .forEach(u -> options.add(new Question.Option(u.code(), u.name())));
        options.add(new Question.Option(NEW, ""));
        var answer =
                questions.ask(
                        "U|" + Text.key(name), Question.About.UNIT, cells.number(), name, options);
        return answer.map(
                        code ->
                                code.equals(NEW)
                                        ? new UnitDirectory.Ref(0, null, name, null, null)
                                        : units.coded(code).get(0))
                .orElse(null);
    }

    private PersonForm person(IntakeCells cells, NameCell name, UnitDirectory.Ref unit) {
        var classText = cells.text(IntakeColumn.POSITION_CLASS);
        var positionClass = classes.get(Text.key(classText));
        if (positionClass == null && !classText.isEmpty()) {
            cells.fault(IntakeColumn.POSITION_CLASS, "platform.fault.unknown", classText);
        }
        if (Text.givenName(name.name()).length() > PersonForm.LONGEST_WORD) {
            cells.fault(IntakeColumn.NAME, "platform.fault.word", PersonForm.LONGEST_WORD);
        }
        return new PersonForm(
                name.name(),
                cells.sex(name),
                cells.birthYear(),
                cells.date(IntakeColumn.RECRUITED),
                unit == null || unit.code() == null ? dossier.unit().code() : unit.code(),
                cells.title(name),
                positionClass);
    }
}
