package vn.bangvang.register.oldlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.person.NewPerson;
import vn.bangvang.person.People;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.household.Households;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Scope;
import vn.bangvang.platform.paper.Files;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.TableFile;
import vn.bangvang.platform.sheet.TableSheet;

/**
 * Old award lists. A unit uploads one, sees what it would do, and declares it: rules then count the
 * awards as declared, not checked. What becomes of it then is {@link OldBookService}'s.
 */
@ApplicationScoped
@Transactional
public class OldListService {
    static final int MAX_ROWS = 20_000;

    @Inject OldLists lists;
    @Inject OldMatching matching;
    @Inject Catalogues catalogues;
    @Inject People people;
    @Inject Households households;
    @Inject Units units;
    @Inject Files files;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Keeps the file and reads it by its own headings; no award is written. */
    @Needs(value = Permission.REGISTER_DECLARE, once = true)
    public OldPreview upload(String fileName, byte[] file) {
        var sheets = TableFile.read(file, MAX_ROWS).sheets();
        var name = fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
        var kept = files.keep(file);
        var list =
                new OldList(
                        "DSC%05d".formatted(numbers.next("DSC")),
                        acting.actor().scope(Permission.REGISTER_DECLARE).paths().get(0),
                        name,
                        kept,
                        clocks.now(),
                        acting.actor().account());
        lists.add(list);
        var first =
                sheets.stream()
                        .filter(s -> !s.hidden() && !s.rows().isEmpty())
                        .findFirst()
                        .orElse(sheets.get(0));
        return preview(list, sheets, found(first));
    }

    private static OldSettings found(TableSheet sheet) {
        var head = Head.guess(sheet.rows(), OldColumn.class);
        return OldSettings.found(sheet.index(), head.row(), head.columns());
    }

    /** Another sheet of the file, by its own headings. */
    @Needs(Permission.REGISTER_DECLARE)
    public OldPreview turnTo(String code, int sheet) {
        var list = lists.with(code, Permission.REGISTER_DECLARE);
        var sheets = sheets(list);
        return preview(list, sheets, found(sheets.get(sheet)));
    }

    /** Reads the file of a list by columns and values that were set by hand. */
    @Needs(Permission.REGISTER_DECLARE)
    public OldPreview preview(String code, OldSettings settings) {
        var list = lists.with(code, Permission.REGISTER_DECLARE);
        return preview(list, sheets(list), settings);
    }

    /**
     * Declares every row of the list that can be read and is not on record yet.
     *
     * @param skipFaulty whether rows with a fault are left out; else one fault stops the whole list
     * @return how many awards were written
     */
    @Needs(Permission.REGISTER_DECLARE)
    public int declare(String code, OldSettings settings, boolean skipFaulty) {
        var list = lists.with(code, Permission.REGISTER_DECLARE);
        var preview = preview(list, sheets(list), settings);
        if (!preview.choices().isEmpty()) {
            throw new RuleViolation("register.old.choose", preview.choices().get(0).text());
        }
        if (!preview.proposals().isEmpty() && !settings.consent()) {
            throw new RuleViolation("dossier.import.consent");
        }
        if (!preview.faults().isEmpty() && !skipFaulty) {
            throw new RuleViolation("register.old.faulty", preview.faultyRows());
        }
        var fresh = preview.fresh();
        list.declare(fresh.size());
        var added = added(fresh.stream().filter(r -> r.recipient() == null).toList());
        var catalogue = catalogues.catalogue();
        for (var row : fresh) {
            var key = row.recipient() != null ? row.recipient() : added.get(OldMatching.fresh(row));
            var name = catalogue.award(row.award()).on(row.decidedOn()).name();
            lists.add(new OldAward(list, row.number(), row.honour(RecipientKey.of(key), name)));
        }
        return fresh.size();
    }

    /** Writes down who is not on record, each once; keys of recipients by how rows name them. */
    private Map<String, String> added(List<OldRow> rows) {
        var places = units.coded(rows.stream().map(OldRow::unitCode).distinct().toList());
        var persons = new LinkedHashMap<String, NewPerson>();
        var keys = new HashMap<String, String>();
        for (var row : rows) {
            var unit = places.get(row.unitCode());
            var name = OldMatching.fresh(row);
            if (row.subject() == Subject.HOUSEHOLD) {
                keys.computeIfAbsent(
                        name,
                        n ->
                                RecipientKey.household(households.add(row.name(), unit).code())
                                        .toString());
            } else {
                persons.computeIfAbsent(name, n -> person(row, unit));
            }
        }
        var codes = people.addAll(List.copyOf(persons.values())).iterator();
        persons.keySet()
                .forEach(
                        name ->
                                keys.put(
                                        name, RecipientKey.person(codes.next().code()).toString()));
        return keys;
    }

    private static NewPerson person(OldRow row, Unit unit) {
        var form =
                new PersonForm(
                        row.name(),
                        row.sex(),
                        row.birthYear(),
                        null,
                        row.unitCode(),
                        row.title() == null
                                ? "–"
                                : row.title().substring(0, Math.min(120, row.title().length())),
                        null);
        return new NewPerson(form, unit, LocalDate.of(row.year(), 1, 1));
    }

    private OldPreview preview(OldList list, List<TableSheet> sheets, OldSettings settings) {
        var sheet = sheets.get(Math.min(settings.sheet(), sheets.size() - 1));
        var rows = TableFile.whole(sheet);
        var reading =
                new OldReading(
                        rows,
                        settings,
                        catalogues.words(),
                        units.directory(Scope.of(list.unitPath())),
                        clocks.today());
        var faults = new ArrayList<>(reading.faults());
        var matched = matching.match(reading.rows(), list.unitPath(), faults);
        var names = new TreeMap<Integer, String>();
        sheets.stream()
                .filter(s -> !s.rows().isEmpty())
                .forEach(s -> names.put(s.index(), s.name()));
        var headings = headings(rows, settings.headRow());
        return new OldPreview(
                list.code(),
                list.fileName(),
                settings,
                names,
                headings,
                OldReading.encodings(rows),
                matched,
                faults,
                reading.choices(),
                reading.proposals(),
                reading.passed(),
                sheet.readThoughHidden(settings.columns().values(), headings));
    }

    /** What stands over each column, from the first of the rows of headings on. */
    private static Map<Integer, String> headings(List<Cells> rows, int headRow) {
        var found = Head.guess(rows, OldColumn.class);
        if (found.row() == headRow) {
            return found.paths();
        }
        return rows.stream()
                .filter(r -> r.number() == headRow)
                .findFirst()
                .map(r -> Head.of(List.of(r), OldColumn.class).paths())
                .orElse(Map.of());
    }

    private List<TableSheet> sheets(OldList list) {
        return TableFile.read(files.read(list.sha256()), MAX_ROWS).sheets();
    }
}
