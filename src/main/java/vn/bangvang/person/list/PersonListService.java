package vn.bangvang.person.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.Units;
import vn.bangvang.person.NewPerson;
import vn.bangvang.person.People;
import vn.bangvang.person.Person;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.Posts;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.identity.IdentityNumber;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.seal.Vault;
import vn.bangvang.platform.sheet.Body;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.ListedTable;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.sheet.TableFile;
import vn.bangvang.platform.sheet.WrittenListRow;
import vn.bangvang.platform.sheet.WrittenLists;

/**
 * The people of units as a workbook: who is on record already is left alone, everybody else is
 * written down.
 */
@ApplicationScoped
@Transactional
public class PersonListService {
    private static final int MAX_ROWS = 5000;

    private static final ListedTable PEOPLE =
            new ListedTable(
                    "person",
                    RecipientKey.Kind.PERSON.prefix(),
                    Map.of(
                            "person_position", "person_id",
                            "listed_person", "person",
                            "name_term", "person"));

    @Inject People people;
    @Inject Posts posts;
    @Inject KnownPeople known;
    @Inject WrittenLists written;
    @Inject UnitService unitService;
    @Inject Units units;
    @Inject Terms terms;
    @Inject Vault vault;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * What a list would do.
     *
     * @param fresh people who would be written down, in the order of the file
     * @param known people who are on record already and would be left as they are
     */
    public record Outlook(
            List<Fresh> fresh, List<Known> known, List<Passed> passed, List<Fault> faults)
            implements Serializable {
        public Outlook {
            fresh = List.copyOf(fresh);
            known = List.copyOf(known);
            passed = List.copyOf(passed);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody who would be written down.
     *
     * @param number identity number, or {@code null}
     * @param elsewhere unit where somebody of this name and year of birth works, or {@code null}:
     *     perhaps the same person, who then has moved
     */
    public record Fresh(
            int row, PersonForm person, String unitName, IdentityNumber number, String elsewhere)
            implements Serializable {}

    /** Somebody who is on record. */
    public record Known(int row, String name, String code, String unitName)
            implements Serializable {}

    /** A workbook to fill in: the headings, and sheets of the classes and units there are. */
    @Needs(Permission.PERSON_EDIT)
    public byte[] template() {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Cá nhân", List.of(), SheetWriter.columns(PersonColumn.values()), List.of());
            writer.sheet(
                    "Nhóm chức vụ",
                    List.of(),
                    List.of(new SheetWriter.Column("Nhóm chức vụ", 40)),
                    terms.on(Scheme.POSITION_CLASS, clocks.today()).stream()
                            .map(t -> List.<Object>of(t.name()))
                            .toList());
            writer.sheet(
                    "Đơn vị",
                    List.of(),
                    List.of(new SheetWriter.Column("Đơn vị", 50), new SheetWriter.Column("Mã", 16)),
                    unitService.open().stream().map(PersonListService::cells).toList());
            return writer.bytes();
        }
    }

    private static List<Object> cells(UnitRow unit) {
        return List.of(unit.name(), unit.code());
    }

    /** What the list would do; nothing is saved. */
    @Needs(Permission.PERSON_EDIT)
    public Outlook preview(byte[] file) {
        var faults = new ArrayList<Fault>();
        var sheet = TableFile.read(file, MAX_ROWS).first();
        var head = Head.find(sheet, PersonColumn.class);
        var body = Body.of(sheet, head, Set.of());
        var scope = acting.actor().scope(Permission.PERSON_EDIT);
        var reading =
                new PersonReading(
                        units.directory(scope),
                        terms.byKey(Scheme.POSITION_CLASS, clocks.today()),
                        terms.provinces(),
                        vault.isOpen(),
                        clocks.today());
        var lines =
                body.data().stream()
                        .map(row -> reading.line(new RowReading<>(head, row, faults)))
                        .toList();
        var outlook = known.sorted(lines, scope);
        return new Outlook(outlook.fresh(), outlook.known(), body.passed(), Fault.inOrder(faults));
    }

    /**
     * Writes down everybody of the list who is not on record, or nobody.
     *
     * @return how many were written down
     * @throws RuleViolation while it has a fault
     */
    @Needs(value = Permission.PERSON_EDIT, once = true)
    public int load(String fileName, byte[] file) {
        var outlook = preview(file);
        if (!outlook.faults().isEmpty()) {
            throw new RuleViolation("platform.sheet.faults", outlook.faults().size());
        }
        var today = clocks.today();
        var added = people.addAll(outlook.fresh().stream().map(f -> newPerson(f, today)).toList());
        written.add(PEOPLE, fileName, added.stream().map(Person::id).toList());
        return added.size();
    }

    private NewPerson newPerson(Fresh fresh, LocalDate today) {
        var unit = units.with(fresh.person().unitCode());
        return new NewPerson(fresh.person(), unit, today, fresh.number());
    }

    /** The actor's own lists that can be taken back, the newest first. */
    @Needs(Permission.PERSON_EDIT)
    public List<WrittenListRow> written() {
        return written.own(PEOPLE);
    }

    /**
     * Takes a list back: everybody whom it wrote down is removed, or nobody.
     *
     * @return how many
     * @throws RuleViolation when somebody of it was changed since, has another post, or is named by
     *     a result, a nomination, an account or an entry of the book
     */
    @Needs(value = Permission.PERSON_EDIT, once = true)
    public int takeBack(String code, int version) {
        var list = written.takeBack(PEOPLE, code, version);
        var all = people.keyed(list.rows());
        posts.unitPaths(list.rows())
                .forEach(path -> acting.actor().mustReach(Permission.PERSON_EDIT, path));
        var used = written.inUse(list, PEOPLE);
        used.addAll(posts.ofSeveral(list.rows()));
        if (!used.isEmpty()) {
            throw written.refusal(
                    "person.list.inUse",
                    all.stream().filter(p -> used.contains(p.id())).map(Person::fullName).toList());
        }
        people.removeAll(all);
        return all.size();
    }
}
