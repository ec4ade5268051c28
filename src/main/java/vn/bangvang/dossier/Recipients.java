package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.initiative.InitiativeUses;
import vn.bangvang.dossier.intake.ImportBatch;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.eligibility.rule.Rules;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.People;
import vn.bangvang.person.household.Households;
import vn.bangvang.person.name.NameCell;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.NotAllowed;

/** Finds who a nomination is for, and makes the nomination. */
@ApplicationScoped
public class Recipients {
    @Inject People people;
    @Inject Belonging belonging;
    @Inject Households households;
    @Inject Units units;
    @Inject Numbers numbers;
    @Inject Catalogues catalogues;
    @Inject Dossiers dossiers;
    @Inject InitiativeUses uses;

    /** Recipients must belong to the unit of the dossier or to a unit under it. */
    Nominee find(NominationForm form, Unit owner) {
        return switch (form.subject()) {
            case INDIVIDUAL -> {
                var person = people.with(form.recipient());
                var unit = belonging.unitOf(person).orElse(null);
                if (unit == null || !unit.path().startsWith(owner.path())) {
                    throw new NotAllowed("person " + form.recipient());
                }
                yield Nominee.of(person, people.form(person), unit.name());
            }
            case COLLECTIVE -> {
                var unit = units.with(form.recipient());
                if (!unit.path().startsWith(owner.path())) {
                    throw new RuleViolation("dossier.recipient.outside", unit.name());
                }
                yield Nominee.of(unit, owner.name());
            }
            case HOUSEHOLD ->
                    Nominee.of(
                            households.add(NameCell.household(form.recipient()).name(), owner),
                            owner.name());
        };
    }

    /**
     * Adds the nomination, unless the round is not open to the award or it stands there already.
     */
    Nomination nominate(Dossier dossier, String award, Nominee nominee, Claim claim) {
        return nominate(dossier, award, nominee, claim, dossiers.nominatedIn(dossier.round()));
    }

    /**
     * As the other, for several in a row.
     *
     * @param standing what stands in the round, which grows by this one
     */
    Nomination nominate(
            Dossier dossier,
            String award,
            Nominee nominee,
            Claim claim,
            Map<AwardFor, String> standing) {
        var recipient = nominee.recipient();
        if (!dossier.round().awards().contains(award)) {
            throw new RuleViolation("dossier.award.notInRound", award);
        }
        if (!Rules.suits(recipient.subject(), catalogues.catalogue(), award)) {
            throw new RuleViolation(
                    "dossier.award.subject",
                    catalogues.catalogue().award(award).name(),
                    recipient.subject());
        }
        var nominating =
                standing.putIfAbsent(new AwardFor(award, recipient.key()), dossier.unit().name());
        if (nominating != null) {
            throw new RuleViolation("dossier.recipient.twice", recipient.name(), nominating);
        }
        var nomination = add(dossier, award, nominee, claim, null);
        uses.begin(List.of(nomination));
        return nomination;
    }

    /** Adds a nomination that has been checked. */
    public Nomination add(
            Dossier dossier, String award, Nominee nominee, Claim claim, ImportBatch batch) {
        var code = "%s-%03d".formatted(dossier.code(), numbers.next("DN-" + dossier.code()));
        var nomination = new Nomination(code, dossier, award, nominee, claim, batch);
        dossiers.add(nomination);
        return nomination;
    }
}
