package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.bangvang.person.Aliases;
import vn.bangvang.person.InitiativeRow;
import vn.bangvang.person.People;
import vn.bangvang.person.Person;

/**
 * Which nominations rest on which initiatives. One that was used for an award is not used again for
 * the same award in another round; for other awards it may be.
 */
@ApplicationScoped
class InitiativeUses {
    @PersistenceContext EntityManager em;
    @Inject People people;
    @Inject Aliases aliases;

    /** Uses of these initiatives by nominations that nobody has refused, by the initiative. */
    Map<Long, List<UseRow>> of(Collection<Long> initiatives) {
        if (initiatives.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new vn.bangvang.dossier.UseRow(u.initiative, n.award, n.round.year,"
                                + " n.code) from InitiativeUse u join u.nomination n"
                                + " where u.initiative in :initiatives"
                                + Caps.STANDING
                                + " order by n.round.year, n.id",
                        UseRow.class)
                .setParameter("initiatives", initiatives)
                .getResultStream()
                .collect(Collectors.groupingBy(UseRow::initiative));
    }

    /** Initiatives of these that another round used for the award. */
    static Set<Long> usedUp(Map<Long, List<UseRow>> uses, String award, int year) {
        return uses.values().stream()
                .flatMap(List::stream)
                .filter(u -> u.award().equals(award) && u.year() != year)
                .map(UseRow::initiative)
                .collect(Collectors.toSet());
    }

    /** Initiatives on every record of the nominated person, newest first. */
    List<InitiativeRow> ofPerson(Nomination nomination) {
        var ids = aliases.ids(List.of(nomination.person().id()));
        return people.initiativesOf(ids).values().stream()
                .flatMap(List::stream)
                .sorted((a, b) -> Integer.compare(b.year(), a.year()))
                .toList();
    }

    /** Lets new nominations of a round rest on the year's initiatives that are not used up. */
    void begin(Collection<Nomination> nominations) {
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
                var year = n.dossier().round().year();
                var used = usedUp(uses, n.awardCode(), year);
                records.get(n.person().id()).stream()
                        .flatMap(a -> initiatives.getOrDefault(a.id(), List.of()).stream())
                        .filter(i -> i.year() == year && !used.contains(i.id()))
                        .forEach(i -> em.persist(new InitiativeUse(i.id(), n)));
            }
        }
    }

    List<InitiativeUse> of(Nomination nomination) {
        return em.createQuery(
                        "select u from InitiativeUse u where u.nomination = :n",
                        InitiativeUse.class)
                .setParameter("n", nomination)
                .getResultList();
    }

    /** Rests the nomination on exactly these. */
    void become(Nomination nomination, Collection<Long> initiatives) {
        var wanted = new HashSet<>(initiatives);
        for (var use : of(nomination)) {
            if (!wanted.remove(use.initiative())) {
                em.remove(use);
            }
        }
        wanted.forEach(id -> em.persist(new InitiativeUse(id, nomination)));
    }

    void forget(Collection<Nomination> nominations) {
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
