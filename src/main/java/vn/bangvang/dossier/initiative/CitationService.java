package vn.bangvang.dossier.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.People;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;

/** On which initiatives nominations rest, and where an initiative was used already. */
@ApplicationScoped
@Transactional
public class CitationService {
    @Inject InitiativeUses uses;
    @Inject Dossiers dossiers;
    @Inject People people;
    @Inject Belonging belonging;
    @Inject Acting acting;

    /** Initiatives of the nominated person, with those that the nomination rests on. */
    @Needs(Permission.DOSSIER_READ)
    public List<CitedInitiative> of(String nominationCode) {
        var nomination = dossiers.reached(nominationCode, Permission.DOSSIER_READ);
        if (nomination.person() == null) {
            return List.of();
        }
        var own = uses.ofPerson(nomination.person());
        var used = uses.of(own.stream().map(InitiativeRow::id).toList());
        var chosen =
                uses.of(nomination).stream()
                        .map(InitiativeUse::initiative)
                        .collect(Collectors.toSet());
        var year = nomination.dossier().round().year();
        return own.stream()
                .map(
                        i ->
                                new CitedInitiative(
                                        i,
                                        chosen.contains(i.id()),
                                        used.getOrDefault(i.id(), List.of()).stream()
                                                .filter(u -> u.bars(nomination.awardCode(), year))
                                                .map(UseRow::nomination)
                                                .findFirst()
                                                .orElse(null)))
                .toList();
    }

    /**
     * Rests a nomination on exactly these initiatives.
     *
     * @throws RuleViolation when one of them is used up for the award
     */
    @Needs(Permission.DOSSIER_PREPARE)
    public void choose(String nominationCode, int version, List<Long> initiatives) {
        var nomination = dossiers.reached(nominationCode, Permission.DOSSIER_PREPARE);
        nomination.dossier().mustBeEditable();
        nomination.mustStillBe(version);
        if (nomination.person() == null) {
            throw new NotAllowed("initiatives of " + nominationCode);
        }
        var own = uses.ofPerson(nomination.person()).stream().map(InitiativeRow::id).toList();
        if (!own.containsAll(initiatives)) {
            throw new NotAllowed("initiatives of " + nominationCode);
        }
        var used =
                InitiativeUses.usedUp(
                        uses.of(initiatives),
                        nomination.awardCode(),
                        nomination.dossier().round().year());
        if (!used.isEmpty()) {
            throw new RuleViolation("dossier.ground.used", nomination.recipient().name());
        }
        uses.cite(nomination, initiatives);
        dossiers.changed(nomination);
    }

    /** Where the initiatives of a person are used, by the initiative. */
    @Needs(Permission.PERSON_READ)
    public Map<Long, List<UseRow>> usesOf(String personCode) {
        var person = people.with(personCode);
        belonging.mustReach(Permission.PERSON_READ, person);
        return uses.of(uses.ofPerson(person).stream().map(InitiativeRow::id).toList());
    }
}
