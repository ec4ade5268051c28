package vn.bangvang.person.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.Units;
import vn.bangvang.person.NewPerson;
import vn.bangvang.person.People;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.identity.IdentityNumber;
import vn.bangvang.person.name.KnownPeople;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Vault;
import vn.bangvang.platform.sheet.Body;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.sheet.TableFile;

/**
 * The people of units as a workbook: who is on record already is left alone, everybody else is
 * written down.
 */
@ApplicationScoped
@Transactional
public class PersonListService {
    private static final int MAX_ROWS = 5000;

    @Inject People people;
    @Inject KnownPeople known;
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
    public int load(byte[] file) {
        var outlook = preview(file);
        if (!outlook.faults().isEmpty()) {
            throw new RuleViolation("platform.sheet.faults", outlook.faults().size());
        }
        var today = clocks.today();
        var added =
                people.addAll(
                        outlook.fresh().stream()
                                .map(
                                        f ->
                                                new NewPerson(
                                                        f.person(),
                                                        units.with(f.person().unitCode()),
                                                        today))
                                .toList());
        for (var i = 0; i < added.size(); i++) {
            var number = outlook.fresh().get(i).number();
            if (number != null) {
                people.identify(added.get(i), number);
            }
        }
        return added.size();
    }
}
