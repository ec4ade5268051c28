package vn.bangvang.dossier;

import java.util.Set;
import vn.bangvang.award.Subject;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Person;

/**
 * An award asked for somebody, or that could be.
 *
 * @param grounds ids of the initiatives that the nomination rests on; {@code null} where nobody has
 *     nominated
 */
record Request(
        String award,
        Subject subject,
        Person person,
        Unit collective,
        String household,
        Claim claim,
        Set<Long> grounds) {
    static Request of(Nomination n, Set<Long> grounds) {
        return new Request(
                n.awardCode(),
                n.subject(),
                n.person(),
                n.collective(),
                n.householdCode(),
                n.claim(),
                grounds);
    }

    static Request of(String award, Person person) {
        return new Request(award, Subject.INDIVIDUAL, person, null, null, Claim.of(""), null);
    }

    static Request of(String award, Unit unit) {
        return new Request(award, Subject.COLLECTIVE, null, unit, null, Claim.of(""), null);
    }

    /** Key of a person or collective, as {@link Recipient#key} makes it of a nomination. */
    String recipientKey() {
        return person == null ? "U:" + collective.code() : "P:" + person.code();
    }
}
