package vn.bangvang.dossier;

import vn.bangvang.award.Subject;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Person;

/** An award asked for somebody, or that could be. */
record Request(
        String award,
        Subject subject,
        Person person,
        Unit collective,
        String household,
        Claim claim) {
    static Request of(Nomination n) {
        return new Request(
                n.awardCode(),
                n.subject(),
                n.person(),
                n.collective(),
                n.householdCode(),
                n.claim());
    }

    static Request of(String award, Person person) {
        return new Request(award, Subject.INDIVIDUAL, person, null, null, Claim.of(""));
    }

    static Request of(String award, Unit unit) {
        return new Request(award, Subject.COLLECTIVE, null, unit, null, Claim.of(""));
    }
}
