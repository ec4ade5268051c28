package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.Aliases;
import vn.bangvang.person.Holds;
import vn.bangvang.person.Person;
import vn.bangvang.platform.Clocks;

/** Asks, at drafting and at signing, whom a matter under way keeps from an award (rule P-HOLD). */
@ApplicationScoped
class Matters {
    @Inject Holds holds;
    @Inject Aliases aliases;
    @Inject Clocks clocks;

    /** Names of recipients, for saying who is kept back. */
    static String named(Collection<Nomination> nominations) {
        return nominations.stream()
                .map(Nomination::recipientName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Those of the nominations that are kept back today. */
    Set<Nomination> holding(Collection<Nomination> nominations) {
        var today = clocks.today();
        var records =
                aliases.of(
                        nominations.stream()
                                .map(Nomination::person)
                                .filter(Objects::nonNull)
                                .map(Person::id)
                                .distinct()
                                .toList());
        var people =
                holds.ofPeople(
                                records.values().stream()
                                        .flatMap(Collection::stream)
                                        .map(Aliases.Alias::id)
                                        .distinct()
                                        .toList(),
                                today)
                        .keySet();
        var units =
                holds.ofUnits(
                                nominations.stream()
                                        .map(Nomination::collective)
                                        .filter(Objects::nonNull)
                                        .map(Unit::id)
                                        .distinct()
                                        .toList(),
                                today)
                        .keySet();
        var households =
                holds.ofHouseholds(
                                nominations.stream()
                                        .map(Nomination::recipientKey)
                                        .filter(key -> key.startsWith("H:"))
                                        .map(key -> key.substring(2))
                                        .toList(),
                                today)
                        .keySet();
        return nominations.stream()
                .filter(
                        n ->
                                n.person() != null
                                                && records.get(n.person().id()).stream()
                                                        .anyMatch(a -> people.contains(a.id()))
                                        || n.collective() != null
                                                && units.contains(n.collective().id())
                                        || n.recipientKey().startsWith("H:")
                                                && households.contains(
                                                        n.recipientKey().substring(2)))
                .collect(Collectors.toSet());
    }
}
