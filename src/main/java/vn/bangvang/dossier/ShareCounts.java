package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.movement.Round;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.Ratio;
import vn.bangvang.platform.access.Scope;

/**
 * Counts who is among the individuals nominated: direct labour, leaders, women. What was taken back
 * does not count.
 */
@ApplicationScoped
public class ShareCounts {
    private static final String GROUPS =
            "select new vn.bangvang.dossier.ShareCounts.Group(n.positionClass, p.sex, count(n))"
                    + " from Nomination n join n.person p"
                    + " where n.state <> vn.bangvang.dossier.NominationState.WITHDRAWN and ";

    private static final String GROUPED = " group by n.positionClass, p.sex";

    @PersistenceContext EntityManager em;
    @Inject Terms terms;

    /** Nominations of one class of post and one sex. */
    public record Group(String positionClass, Sex sex, long count) implements Serializable {}

    /** Of all nominations of a round by units in the scope. */
    public Shares of(Round round, Scope scope) {
        return of(within("n.round = :round", scope).setParameter("round", round).getResultList());
    }

    /** Of all nominations of a year by units in the scope. */
    public Shares ofYear(int year, Scope scope) {
        return of(within("n.round.year = :year", scope).setParameter("year", year).getResultList());
    }

    private TypedQuery<Group> within(String which, Scope scope) {
        var where = which + " and " + scope.where("n.dossier.unit.path");
        return scope.in(em.createQuery(GROUPS + where + GROUPED, Group.class));
    }

    /** Of these nominations. */
    public Shares ofNominations(List<Nomination> nominations) {
        return of(
                nominations.stream()
                        .filter(n -> n.person() != null && n.state() != NominationState.WITHDRAWN)
                        .map(n -> new Group(n.positionClass(), n.person().sex(), 1))
                        .toList());
    }

    /** Of counts that were made elsewhere. */
    public Shares of(List<Group> groups) {
        return new Shares(
                count(groups, g -> true),
                classes(groups, terms.codes(Scheme.POSITION_CLASS, Trait.DIRECT_LABOUR)),
                classes(groups, terms.codes(Scheme.POSITION_CLASS, Trait.LEADER)),
                new Ratio(
                        count(groups, g -> g.sex() == Sex.FEMALE),
                        count(groups, g -> g.sex() != Sex.UNKNOWN)));
    }

    private static Ratio classes(List<Group> groups, List<String> classes) {
        return new Ratio(
                count(
                        groups,
                        g -> g.positionClass() != null && classes.contains(g.positionClass())),
                count(groups, g -> g.positionClass() != null));
    }

    private static long count(List<Group> groups, Predicate<Group> which) {
        return groups.stream().filter(which).mapToLong(Group::count).sum();
    }
}
