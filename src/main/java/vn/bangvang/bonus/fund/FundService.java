package vn.bangvang.bonus.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Scope;
import vn.bangvang.platform.sheet.SheetWriter;

/**
 * The book of the award fund (Quỹ thi đua, khen thưởng): what the accountant writes into it, and
 * what is left. The authority that decides pays from its fund (rule B-PAYER).
 */
@ApplicationScoped
@Transactional
public class FundService {
    @Inject FundBooks books;
    @Inject Units units;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * Authorities that are open today, the highest of the actor's part of the tree: those below
     * them have accountants of their own.
     */
    @Needs(Permission.BONUS_READ)
    public List<UnitRow> authorities() {
        var all = units.authoritiesIn(acting.actor().scope(Permission.BONUS_READ), clocks.today());
        var highest = Scope.of(all.stream().map(UnitRow::path).toList()).paths();
        return all.stream().filter(u -> highest.contains(u.path())).toList();
    }

    @Needs(Permission.BONUS_READ)
    public FundBook book(String unitCode, int year) {
        return books.of(reached(unitCode, Permission.BONUS_READ), year);
    }

    /**
     * Writes a sum into the book.
     *
     * @throws RuleViolation on a day to come, or of a year that has no book
     */
    @Needs(value = Permission.BONUS_PAY, once = true)
    public void write(String unitCode, @Valid FundEntryForm form) {
        var unit = reached(unitCode, Permission.BONUS_PAY);
        var first = LocalDate.of(FundBook.FIRST_YEAR, 1, 1);
        if (form.bookedOn().isBefore(first) || form.bookedOn().isAfter(clocks.today())) {
            throw new RuleViolation("bonus.fund.notThen", first, clocks.today());
        }
        books.add(new FundEntry(unit, form, acting.actor().account(), clocks.now()));
    }

    /** Takes back what was written by mistake. */
    @Needs(Permission.BONUS_PAY)
    public void takeBack(long key) {
        var entry = books.with(key);
        reached(entry.unit().code(), Permission.BONUS_PAY);
        books.remove(entry);
    }

    /** The book as XLSX. */
    @Needs(Permission.BONUS_READ)
    public byte[] workbook(String unitCode, int year) {
        var book = book(unitCode, year);
        var words = Vocabulary.OFFICIAL;
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    words.of("bonus.fund.sheet"),
                    List.of(
                            words.of("bonus.fund.title", String.valueOf(year)),
                            book.unitName(),
                            book.left() == null
                                    ? words.of("bonus.fund.unknown")
                                    : words.of("bonus.fund.leftOf", words.number(book.left()))),
                    book.table());
            return writer.bytes();
        }
    }

    /** The authority whose fund the actor keeps or reads. */
    private Unit reached(String unitCode, Permission permission) {
        var unit = units.with(unitCode);
        acting.actor().mustReach(permission, unit.path());
        if (authorities().stream().noneMatch(a -> a.code().equals(unitCode))) {
            throw new NotAllowed("fund of " + unitCode);
        }
        return unit;
    }
}
