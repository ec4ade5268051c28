package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.person.People;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.Sex;
import vn.bangvang.person.YearFacts;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.SheetReader;

/** Reads an intake workbook against what the program knows; saves nothing. */
@ApplicationScoped
class Intake {
    static final int MAX_ROWS = 2000;

    @Inject People people;
    @Inject Terms terms;
    @Inject Clocks clocks;
    @Inject Units units;
    @Inject Catalogues catalogues;
    @Inject Dossiers dossiers;

    Preview read(Dossier dossier, String batch, String fileName, byte[] file) {
        var sheet = SheetReader.read(file, MAX_ROWS + 20);
        var head = Head.find(sheet, IntakeColumn.class);
        var reading = new Reading(dossier, head);
        sheet.stream().filter(r -> r.number() > head.row()).forEach(reading::row);
        if (reading.rows.isEmpty() && reading.faults.isEmpty()) {
            throw new RuleViolation("dossier.import.noRows");
        }
        if (reading.rows.size() > MAX_ROWS) {
            throw new RuleViolation("platform.sheet.rows", MAX_ROWS);
        }
        return new Preview(batch, fileName, reading.rows, reading.faults);
    }

    /** One pass over a workbook. */
    private final class Reading {
        private final Dossier dossier;
        private final Head<IntakeColumn> head;
        private final List<IntakeRow> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<String, String> standing;
        private final Map<String, String> classes;
        private final Map<String, Unit> knownUnits = new HashMap<>();

        Reading(Dossier dossier, Head<IntakeColumn> head) {
            this.dossier = dossier;
            this.head = head;
            classes = terms.byKey(Scheme.POSITION_CLASS, clocks.today());
            standing = dossiers.standing(dossier.round());
        }

        void row(Cells source) {
            var cells = new IntakeCells(head, source, faults);
            var before = faults.size();
            var subject = subject(cells);
            var name = cells.required(IntakeColumn.NAME, 120);
            var award = award(cells, subject);
            var unit = unit(cells);
            var claim =
                    new Claim(
                            cells.required(IntakeColumn.ACHIEVEMENT, 2000),
                            cells.number(IntakeColumn.MEMBERS, 1, 100_000),
                            cells.number(IntakeColumn.LDTT_COUNT, 0, 100_000),
                            cells.optional(IntakeColumn.LDTT_ELSEWHERE, 200),
                            cells.number(IntakeColumn.DISCIPLINED_COUNT, 0, 100_000),
                            cells.number(IntakeColumn.FIGHTER_COUNT, 0, 100_000),
                            cells.number(IntakeColumn.INCOMPLETE_COUNT, 0, 100_000),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            if (claim.ldttCount() != null
                    && (claim.memberCount() == null || claim.ldttCount() > claim.memberCount())) {
                cells.fault(IntakeColumn.LDTT_COUNT, "dossier.fault.share");
            }
            var person = subject == Subject.INDIVIDUAL ? person(cells, name, unit) : null;
            var collective = subject == Subject.COLLECTIVE ? collective(cells, name) : null;
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
            var known =
                    person == null || unit == null || faults.size() > before
                            ? null
                            : known(cells, person);
            once(cells, award, subject, name, person, key(known, collective));
            if (faults.size() == before) {
                rows.add(
                        new IntakeRow(
                                source.number(),
                                subject,
                                person == null ? name : person.fullName(),
                                award,
                                known,
                                person,
                                collective,
                                year,
                                initiative,
                                initiativeNumber,
                                claim));
            }
        }

        private static String key(String person, String collective) {
            if (person != null) {
                return "P:" + person;
            }
            return collective == null ? null : "U:" + collective;
        }

        private Subject subject(IntakeCells cells) {
            var text = Text.key(cells.text(IntakeColumn.SUBJECT));
            return switch (text) {
                case "", "ca nhan" -> Subject.INDIVIDUAL;
                case "tap the" -> Subject.COLLECTIVE;
                case "ho gia dinh" -> Subject.HOUSEHOLD;
                default -> {
                    cells.fault(IntakeColumn.SUBJECT, "platform.fault.unknown", text);
                    yield Subject.INDIVIDUAL;
                }
            };
        }

        private String award(IntakeCells cells, Subject subject) {
            var text = cells.required(IntakeColumn.AWARD, 200);
            var key = Text.key(text);
            var award =
                    catalogues.catalogue().awards().stream()
                            .filter(
                                    a ->
                                            Text.key(a.name()).equals(key)
                                                    || Text.key(a.code()).equals(key)
                                                    || a.kind() == Award.Kind.FORM
                                                            && key.equals("giay khen"))
                            .findFirst();
            if (award.isEmpty()) {
                if (!text.isEmpty()) {
                    cells.fault(IntakeColumn.AWARD, "dossier.fault.award", text);
                }
                return "";
            }
            if (!dossier.round().awards().contains(award.get().code())) {
                cells.fault(IntakeColumn.AWARD, "dossier.fault.notInRound", text);
            } else if (!award.get().subjects().contains(subject)) {
                cells.fault(IntakeColumn.AWARD, "dossier.fault.subject", text);
            }
            return award.get().code();
        }

        private Unit unit(IntakeCells cells) {
            var text = cells.text(IntakeColumn.UNIT);
            return text.isEmpty() ? dossier.unit() : unitNamed(cells, IntakeColumn.UNIT, text);
        }

        private String collective(IntakeCells cells, String name) {
            var unit = name.isEmpty() ? null : unitNamed(cells, IntakeColumn.NAME, name);
            return unit == null ? null : unit.code();
        }

        private Unit unitNamed(IntakeCells cells, IntakeColumn column, String name) {
            var unit =
                    knownUnits.computeIfAbsent(
                            Text.key(name),
                            key -> {
                                var found = units.named(name, dossier.unit().path());
                                return found.size() == 1 ? found.get(0) : null;
                            });
            if (unit == null) {
                cells.fault(column, "dossier.fault.unit", name);
            }
            return unit;
        }

        private PersonForm person(IntakeCells cells, String name, Unit unit) {
            var classText = cells.text(IntakeColumn.POSITION_CLASS);
            var positionClass = classText.isEmpty() ? "KHAC" : classes.get(Text.key(classText));
            if (positionClass == null) {
                cells.fault(IntakeColumn.POSITION_CLASS, "platform.fault.unknown", classText);
            }
            var title = cells.required(IntakeColumn.TITLE, 120);
            return new PersonForm(
                    name,
                    sex(cells),
                    cells.birthYear(),
                    cells.date(IntakeColumn.RECRUITED),
                    unit == null ? "" : unit.code(),
                    title,
                    positionClass == null ? "" : positionClass);
        }

        private Sex sex(IntakeCells cells) {
            return switch (Text.key(cells.text(IntakeColumn.SEX))) {
                case "nam", "ong" -> Sex.MALE;
                case "nu", "ba" -> Sex.FEMALE;
                default -> {
                    cells.fault(IntakeColumn.SEX, "dossier.fault.sex");
                    yield Sex.MALE;
                }
            };
        }

        /** The known person of this name, or none; two of a name are asked about, not guessed. */
        private String known(IntakeCells cells, PersonForm person) {
            var found = people.named(person.fullName(), person.birthYear(), dossier.unit().path());
            if (found.size() > 1) {
                cells.fault(IntakeColumn.NAME, "dossier.fault.ambiguous", person.fullName());
            }
            return found.size() == 1 ? found.get(0).code() : null;
        }

        /**
         * Nobody twice for the same award: known ones by their code, new ones by name, year and
         * unit.
         */
        private void once(
                IntakeCells cells,
                String award,
                Subject subject,
                String name,
                PersonForm person,
                String known) {
            var key =
                    known != null
                            ? known
                            : subject
                                    + "|"
                                    + Text.key(name)
                                    + (person == null
                                            ? ""
                                            : "|" + person.birthYear() + person.unitCode());
            if (name.isEmpty()) {
                return;
            }
            if (!seen.add(award + " " + key)) {
                cells.fault(IntakeColumn.NAME, "dossier.fault.twice", name);
                return;
            }
            var nominating =
                    known == null ? null : standing.get(Dossiers.standingKey(award, known));
            if (nominating != null) {
                cells.fault(IntakeColumn.NAME, "dossier.fault.standing", name, nominating);
            }
        }
    }
}
