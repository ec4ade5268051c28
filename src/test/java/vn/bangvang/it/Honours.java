package vn.bangvang.it;

import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Recipient;
import vn.bangvang.award.Subject;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.register.GivenAward;
import vn.bangvang.register.GivingDecision;
import vn.bangvang.register.Honour;

/** Awards that a test writes into the book as if a decision had given them. */
public final class Honours {
    private Honours() {}

    /** Nobody wrote down for which period, or who decided. */
    public static Honour of(int year, String award, RecipientKey key, String name, Unit unit) {
        return of(year, award, key, name, unit, null, null);
    }

    static Honour of(
            int year,
            String award,
            RecipientKey key,
            String name,
            Unit unit,
            Achieved achieved,
            String authority) {
        var subject =
                switch (key.kind()) {
                    case PERSON -> Subject.INDIVIDUAL;
                    case UNIT -> Subject.COLLECTIVE;
                    case HOUSEHOLD -> Subject.HOUSEHOLD;
                };
        return new Honour(
                year,
                new GivenAward(award, award, "Thành tích thử " + year, null, achieved),
                new Recipient(subject, key, name, null, unit.name()),
                unit.id(),
                new GivingDecision("QĐ thử " + year, LocalDate.of(year, 12, 20), authority));
    }
}
