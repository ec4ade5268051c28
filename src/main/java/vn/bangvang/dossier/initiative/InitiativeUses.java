package vn.bangvang.dossier.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.verdict.Caps;
import vn.bangvang.eligibility.history.Initiatives;
import vn.bangvang.person.People;
import vn.bangvang.person.Person;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.person.initiative.InitiativeRecognised;
import vn.bangvang.person.initiative.InitiativeRow;

/**
 * Which nominations rest on which initiatives; a verdict counts no others. One that was used for an
 * award in a dossier that was submitted is not used again for the same award in another round; for
 * other awards it may be.
 */
@ApplicationScoped
public class InitiativeUses {
    @PersistenceContext EntityManager em;
    @Inject People people;
    @Inject Aliases aliases;
    @Inject Catalogues catalogues;

    /**
     * Uses of these initiatives by nominations that were submitted and that nobody has refused, by
     * the initiative.
     */
    public Map<Long, List<UseRow>> of(Collection<Long> initiatives) {
        if (initiatives.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new vn.bangvang.dossier.initiative.UseRow(u.initiative, n.award, n.round.year,"
                                + " n.code) from InitiativeUse u join u.nomination n"
                                + " where u.initiative in :initiatives"
                                + " and n.dossier.submittedAt is not null"
                                + Caps.STANDING
                                + " order by n.round.year, n.id",
                        UseRow.class)
                .setParameter("initiatives", initiatives)
                .getResultStream()
                .collect(Collectors.groupingBy(UseRow::initiative));
    }

    /** Initiatives of these that another round used for the award. */
    public static Set<Long> usedUp(Map<Long, List<UseRow>> uses, String award, int year) {
        return uses.values().stream()
                .flatMap(List::stream)
                .filter(u -> u.bars(award, year))
                .map(UseRow::initiative)
                .collect(Collectors.toSet());
    }

    /** Initiatives on every record of a person, newest first. */
    List<InitiativeRow> ofPerson(Person person) {
        var ids = aliases.ids(List.of(person.id()));
        return people.initiativesOf(ids).values().stream()
                .flatMap(List::stream)
                .sorted((a, b) -> Integer.compare(b.year(), a.year()))
                .toList();
    }

    /** The initiatives that each of these nominations rests on, by its id. */
    public Map<Long, Set<Long>> chosen(Collection<Nomination> nominations) {
        if (nominations.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select u.nomination.id, u.initiative from InitiativeUse u"
                                + " where u.nomination in :nominations",
                        Object[].class)
                .setParameter("nominations", nominations)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                r -> (Long) r[0],
                                Collectors.mapping(r -> (Long) r[1], Collectors.toSet())));
    }

    /** An initiative written down later is ground for what its author's unit still prepares. */
    void recognised(@Observes InitiativeRecognised event) {
        var open =
                em.createQuery(
                                "select n from Nomination n where n.person.id in :people"
                                        + Caps.STANDING,
                                Nomination.class)
                        .setParameter("people", aliases.ids(List.of(event.person())))
                        .getResultStream()
                        .filter(n -> n.dossier().editable())
                        .filter(n -> reads(n, event.year()))
                        .toList();
        open.forEach(n -> em.persist(new InitiativeUse(event.initiative(), n)));
    }

    /** Whether the award of a nomination asks for initiatives of the year. */
    private boolean reads(Nomination n, int year) {
        var judged = n.dossier().round().year();
        var day = n.dossier().round().submitBy();
        return Initiatives.yearsBack(catalogues.catalogue(), n.awardCode(), day)
                .filter(back -> year <= judged && year >= judged - back)
                .isPresent();
    }

    /** Lets new nominations of a round rest on what their awards read and is not used up. */
    public void begin(Collection<Nomination> nominations) {
        var people =
                nominations.stream()
                        .map(Nomination::person)
                        .filter(Objects::nonNull)
                        .map(Person::id)
                        .distinct()
                        .toList();
        if (people.isEmpty()) {
            return;
        }
        var records = aliases.of(people);
        var initiatives =
                this.people.initiativesOf(
                        records.values().stream()
                                .flatMap(List::stream)
                                .map(Aliases.Alias::id)
                                .distinct()
                                .toList());
        var uses =
                of(
                        initiatives.values().stream()
                                .flatMap(List::stream)
                                .map(InitiativeRow::id)
                                .toList());
        for (var n : nominations) {
            if (n.person() != null) {
                var used = usedUp(uses, n.awardCode(), n.dossier().round().year());
                records.get(n.person().id()).stream()
                        .flatMap(a -> initiatives.getOrDefault(a.id(), List.of()).stream())
                        .filter(i -> reads(n, i.year()) && !used.contains(i.id()))
                        .forEach(i -> em.persist(new InitiativeUse(i.id(), n)));
            }
        }
    }

    public List<InitiativeUse> of(Nomination nomination) {
        return em.createQuery(
                        "select u from InitiativeUse u where u.nomination = :n",
                        InitiativeUse.class)
                .setParameter("n", nomination)
                .getResultList();
    }

    /** Rests the nomination on exactly these. */
    void cite(Nomination nomination, Collection<Long> initiatives) {
        var wanted = new HashSet<>(initiatives);
        for (var use : of(nomination)) {
            if (!wanted.remove(use.initiative())) {
                em.remove(use);
            }
        }
        wanted.forEach(id -> em.persist(new InitiativeUse(id, nomination)));
    }

    public void forget(Collection<Nomination> nominations) {
        if (!nominations.isEmpty()) {
            em.createQuery(
                            "select u from InitiativeUse u where u.nomination in :nominations",
                            InitiativeUse.class)
                    .setParameter("nominations", nominations)
                    .getResultList()
                    .forEach(em::remove);
        }
    }
}
