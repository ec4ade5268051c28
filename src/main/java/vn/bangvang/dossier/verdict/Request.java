package vn.bangvang.dossier.verdict;

import java.util.Set;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.Nominee;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Person;
import vn.bangvang.person.RecipientKey;

/**
 * An award asked for somebody, or that could be.
 *
 * @param grounds ids of the initiatives that the nomination rests on; {@code null} where nobody has
 *     nominated
 */
public record Request(
        String award,
        Subject subject,
        Person person,
        Unit collective,
        String household,
        Claim claim,
        Set<Long> grounds) {
    public static Request of(Nomination n, Set<Long> grounds) {
        return of(n, n.claim(), grounds);
    }

    /** A nomination with another claim. */
    public static Request of(Nomination n, Claim claim, Set<Long> grounds) {
        return new Request(
                n.awardCode(),
                n.recipient().subject(),
                n.person(),
                n.collective(),
                n.householdCode(),
                claim,
                grounds);
    }

    /** A nomination that is not kept yet. */
    public static Request of(String award, Nominee who, Claim claim) {
        return new Request(
                award,
                who.recipient().subject(),
                who.person(),
                who.collective(),
                null,
                claim,
                null);
    }

    public static Request of(String award, Person person) {
        return new Request(award, Subject.INDIVIDUAL, person, null, null, Claim.of(""), null);
    }

    public static Request of(String award, Unit unit) {
        return new Request(award, Subject.COLLECTIVE, null, unit, null, Claim.of(""), null);
    }

    /** Key of a person or collective, as {@link Nomination#recipient} makes it of a nomination. */
    public RecipientKey recipientKey() {
        return person == null
                ? RecipientKey.unit(collective.code())
                : RecipientKey.person(person.code());
    }
}
