package vn.bangvang.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.dossier.CertificateRoom;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.organization.Units;
import vn.bangvang.person.household.Households;
import vn.bangvang.person.name.Namesakes;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Scope;
import vn.bangvang.platform.sheet.Body;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.sheet.TableFile;
import vn.bangvang.platform.sheet.TableSheet;

/** Reads an uploaded list of nominations against what the program knows; saves nothing. */
@ApplicationScoped
class Intake {
    static final int MAX_ROWS = 2000;
    private static final int ABOVE_THE_LIST = 50;

    @Inject Namesakes namesakes;
    @Inject Households households;
    @Inject Terms terms;
    @Inject Clocks clocks;
    @Inject Units units;
    @Inject Catalogues catalogues;
    @Inject Dossiers dossiers;
    @Inject CertificateRoom room;

    Preview read(
            Dossier dossier, String batch, String fileName, byte[] file, IntakeAnswers answers) {
        var sheets = TableFile.read(file, MAX_ROWS + ABOVE_THE_LIST).sheets();
        var chosen = chosen(sheets, answers);
        var faults = new ArrayList<Fault>();
        var passed = new ArrayList<Passed>();
        var asked = new Questions(answers);
        var reading =
                new IntakeReading(
                        dossier,
                        answers,
                        asked,
                        faults,
                        catalogues.words(),
                        units.directory(Scope.of(dossier.unit().path())),
                        terms.byKey(Scheme.POSITION_CLASS, clocks.today()));
        var read = new ArrayList<IntakeReading.Read>();
        var hidden = new ArrayList<String>();
        for (var sheet : chosen) {
            var head = Head.find(TableFile.whole(sheet), IntakeColumn.class);
            var body = Body.of(sheet.rows(), head, answers.hiddenRows());
            passed.addAll(body.passed());
            hidden.addAll(sheet.readThoughHidden(head.columns().values(), head.paths()));
            for (var row : body.data()) {
                var cells = new IntakeCells(head, row, new ArrayList<>(), answers);
                if (cells.claimsNothing()) {
                    passed.add(
                            new Passed(
                                    sheet.index(),
                                    row.number(),
                                    Passed.Why.UNCLAIMED,
                                    cells.text(IntakeColumn.NAME)));
                } else {
                    read.add(reading.row(head, row, body.groups().get(row.number())));
                }
            }
        }
        if (read.isEmpty()) {
            throw new RuleViolation("dossier.import.noRows");
        }
        if (read.size() > MAX_ROWS) {
            throw new RuleViolation("platform.sheet.rows", MAX_ROWS);
        }
        var known =
                namesakes.of(
                        read.stream()
                                .filter(r -> r.person() != null)
                                .map(r -> Text.key(r.name()))
                                .distinct()
                                .toList(),
                        dossier.unit().path());
        var homes =
                households.of(
                        read.stream()
                                .filter(r -> r.subject() == Subject.HOUSEHOLD)
                                .map(IntakeReading.Read::unitCode)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        var matching =
                new IntakeMatching(
                        known, homes, dossiers.nominatedIn(dossier.round()), asked, faults);
        var rooms = new HashMap<String, CertificateRoom.Room>();
        var rows =
                matching.match(read).stream()
                        .filter(Objects::nonNull)
                        .map(
                                r ->
                                        r.with(
                                                rooms.computeIfAbsent(r.award(), room::of)
                                                        .tooLong(r.engraved())))
                        .toList();
        return new Preview(
                batch,
                fileName,
                choices(sheets, chosen),
                rows,
                Fault.inOrder(faults),
                names(read, faults),
                asked.open(),
                reading.proposals(),
                passed,
                hidden);
    }

    private static Map<String, String> names(List<IntakeReading.Read> read, List<Fault> faults) {
        var faulty =
                faults.stream().map(f -> f.sheet() + ":" + f.row()).collect(Collectors.toSet());
        return read.stream()
                .filter(r -> faulty.contains(r.cells().row().key()))
                .collect(Collectors.toMap(r -> r.cells().row().key(), IntakeReading.Read::written));
    }

    /** The sheets that were asked for, else the first that is shown and has the headings. */
    private static List<TableSheet> chosen(List<TableSheet> sheets, IntakeAnswers answers) {
        if (!answers.sheets().isEmpty()) {
            return sheets.stream().filter(s -> answers.sheets().contains(s.index())).toList();
        }
        var usable = sheets.stream().filter(Intake::isUsable).toList();
        return usable.stream()
                .filter(s -> !s.hidden())
                .findFirst()
                .or(() -> usable.stream().findFirst())
                .map(List::of)
                .orElseGet(
                        () ->
                                List.of(
                                        sheets.stream()
                                                .filter(s -> !s.rows().isEmpty())
                                                .findFirst()
                                                .orElseThrow()));
    }

    private static boolean isUsable(TableSheet sheet) {
        var head = Head.guess(sheet.rows(), IntakeColumn.class);
        return head.columns().keySet().containsAll(Set.of(IntakeColumn.NAME, IntakeColumn.AWARD));
    }

    private static List<Preview.SheetChoice> choices(
            List<TableSheet> sheets, List<TableSheet> chosen) {
        return sheets.stream()
                .map(
                        s ->
                                new Preview.SheetChoice(
                                        s.index(),
                                        s.name(),
                                        s.hidden(),
                                        s.rows().size(),
                                        isUsable(s),
                                        chosen.contains(s)))
                .toList();
    }
}
