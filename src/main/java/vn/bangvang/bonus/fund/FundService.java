package vn.bangvang.bonus.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
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
        return all.stream()
                .filter(
                        u ->
                                all.stream()
                                        .noneMatch(
                                                over ->
                                                        !over.equals(u)
                                                                && u.path()
                                                                        .startsWith(over.path())))
                .toList();
    }

    @Needs(Permission.BONUS_READ)
    public FundBook book(String unitCode, int year) {
        return books.of(reached(unitCode, Permission.BONUS_READ), year);
    }

    /**
     * Writes a sum into the book.
     *
     * @throws RuleViolation on a day to come
     */
    @Needs(value = Permission.BONUS_PAY, once = true)
    public void write(String unitCode, @Valid FundEntryForm form) {
        var unit = reached(unitCode, Permission.BONUS_PAY);
        if (form.bookedOn().isAfter(clocks.today())) {
            throw new RuleViolation("bonus.fund.toCome", clocks.today());
        }
        books.add(new FundEntry(unit, form, acting.actor().account(), clocks.now()));
    }

    /** Takes back what was written by mistake. */
    @Needs(Permission.BONUS_PAY)
    public void takeBack(long key) {
        var entry = books.with(key);
        acting.actor().mustReach(Permission.BONUS_PAY, entry.unit().path());
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

    private Unit reached(String unitCode, Permission permission) {
        var unit = units.with(unitCode);
        acting.actor().mustReach(permission, unit.path());
        return unit;
    }
}
