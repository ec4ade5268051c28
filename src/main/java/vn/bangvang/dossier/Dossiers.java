package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.paper.Paper;
import vn.bangvang.movement.Round;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Scope;

/** All dossiers with their nominations, papers and steps. */
@ApplicationScoped
public class Dossiers {
    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Catalogues catalogues;

    public Dossier with(String code) {
        return em.createQuery(
                        "select d from Dossier d join fetch d.unit join fetch d.round"
                                + " where d.code = :code",
                        Dossier.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dossier " + code));
    }

    /** The dossier of a unit that stands in the round; a withdrawn one does not. */
    public Optional<Dossier> of(Round round, Unit unit) {
        return all(round, unit).stream()
                .filter(d -> d.state() != DossierState.WITHDRAWN)
                .findFirst();
    }

    /** What units have not taken back of a round, by the unit's id. */
    public Map<Long, Dossier> of(Round round) {
        return em.createQuery(
                        "select d from Dossier d join fetch d.unit"
                                + " where d.round = :round and d.state <> :withdrawn",
                        Dossier.class)
                .setParameter("round", round)
                .setParameter("withdrawn", DossierState.WITHDRAWN)
                .getResultStream()
                .collect(Collectors.toMap(d -> d.unit().id(), d -> d));
    }

    /** How many nominations stand in the dossiers of a round, by the dossier's id. */
    public Map<Long, Long> counts(Round round) {
        return em.createQuery(
                        "select d.id, count(n) from Nomination n join n.dossier d"
                                + " where n.round = :round and n.state <> :withdrawn group by d.id",
                        Object[].class)
                .setParameter("round", round)
                .setParameter("withdrawn", NominationState.WITHDRAWN)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
    }

    /** How many nominations that a unit sent for a year stand in each state; none taken back. */
    public Map<NominationState, Long> states(Unit unit, int year) {
        return em.createQuery(
                        "select n.state, count(n) from Nomination n where n.dossier.unit = :unit"
                                + " and n.round.year = :year and n.state <> :withdrawn"
                                + " and n.dossier.submittedAt is not null group by n.state",
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setParameter("withdrawn", NominationState.WITHDRAWN)
                .getResultStream()
                .collect(Collectors.toMap(r -> (NominationState) r[0], r -> (Long) r[1]));
    }

    /** The dossier that the unit took back last in the round. */
    public Optional<Dossier> withdrawn(Round round, Unit unit) {
        return all(round, unit).stream()
                .filter(d -> d.state() == DossierState.WITHDRAWN)
                .findFirst();
    }

    private List<Dossier> all(Round round, Unit unit) {
        return em.createQuery(
                        "select d from Dossier d where d.round = :round and d.unit = :unit"
                                + " order by d.id desc",
                        Dossier.class)
                .setParameter("round", round)
                .setParameter("unit", unit)
                .getResultList();
    }

    public Nomination nomination(String code) {
        return em.createQuery(
                        "select n from Nomination n join fetch n.dossier where n.code = :code",
                        Nomination.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("nomination " + code));
    }

    /**
     * The nomination, for a permission that the actor must have at the unit of its dossier.
     *
     * @throws NotAllowed when the actor has it not there
     */
    public Nomination reached(String code, Permission permission) {
        var nomination = nomination(code);
        acting.actor().mustReach(permission, nomination.dossier().unit().path());
        return nomination;
    }

    public List<Nomination> nominationsOf(Dossier dossier) {
        return em.createQuery(
                        "select n from Nomination n left join fetch n.person left join fetch n.dossier"
                                + " where n.dossier = :dossier",
                        Nomination.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .sorted(ListOrder.of(catalogues.catalogue()))
                .toList();
    }

    /** What else the dossier asks for, by award and name: the first, and how many there are. */
    public Page<Nomination> besides(Nomination nomination, int most) {
        var others =
                " from Nomination n where n.dossier = :dossier and n <> :nomination"
                        + " and n.state <> vn.bangvang.dossier.NominationState.WITHDRAWN";
        var total =
                em.createQuery("select count(n)" + others, Long.class)
                        .setParameter("dossier", nomination.dossier())
                        .setParameter("nomination", nomination)
                        .getSingleResult();
        var first =
                em.createQuery(
                                "select n" + others + " order by n.award, n.recipient.name, n.id",
                                Nomination.class)
                        .setParameter("dossier", nomination.dossier())
                        .setParameter("nomination", nomination)
                        .setMaxResults(most)
                        .getResultList();
        return new Page<>(first, total);
    }

    /** Nominations of a round in these states, in the order of lists. */
    public List<Nomination> nominationsOf(Round round, Collection<NominationState> states) {
        return em.createQuery(
                        "select n from Nomination n join fetch n.dossier d left join fetch n.person"
                                + " join fetch n.dossier.unit left join fetch n.collective"
                                + " where d.round = :round and n.state in :states",
                        Nomination.class)
                .setParameter("round", round)
                .setParameter("states", states)
                .getResultStream()
                .sorted(ListOrder.of(catalogues.catalogue()))
                .toList();
    }

    /**
     * Nominations that stand in the round, in any unit's dossier.
     *
     * @return name of the unit that nominates
     */
    public Map<AwardFor, String> nominatedIn(Round round) {
        return em.createQuery(
                        "select n.award, n.recipient.key, n.dossier.unit.name from Nomination n"
                                + " where n.round = :round and n.state <> :withdrawn",
                        Object[].class)
                .setParameter("round", round)
                .setParameter("withdrawn", NominationState.WITHDRAWN)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                r -> new AwardFor((String) r[0], RecipientKey.of((String) r[1])),
                                r -> (String) r[2]));
    }

    /**
     * The dossier for changing.
     *
     * @throws NotAllowed unless the actor prepares the dossiers of its unit
     * @throws RuleViolation unless it may be changed now
     */
    public Dossier editable(String code) {
        var dossier = with(code);
        acting.actor().mustReach(Permission.DOSSIER_PREPARE, dossier.unit().path());
        dossier.mustBeEditable();
        return dossier;
    }

    /** Dossiers that are appraised and not yet put to a council. */
    public List<Dossier> appraised(Scope scope) {
        return scope.in(
                        em.createQuery(
                                "select d from Dossier d join fetch d.unit u join fetch d.round r"
                                        + " where d.state = :state and "
                                        + scope.where("u.path")
                                        + " order by r.id, d.code",
                                Dossier.class))
                .setParameter("state", DossierState.APPRAISED)
                .getResultList();
    }

    /**
     * How many nominations of some dossiers are in a state, by the dossiers' ids; none is left out.
     */
    public Map<Long, Long> counts(List<Dossier> some, NominationState state) {
        return some.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select n.dossier.id, count(n) from Nomination n"
                                        + " where n.dossier in :dossiers and n.state = :state"
                                        + " group by n.dossier.id",
                                Object[].class)
                        .setParameter("dossiers", some)
                        .setParameter("state", state)
                        .getResultStream()
                        .collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
    }

    /** Dossiers that stand with a council because they were put to this session. */
    public List<Dossier> putTo(String session) {
        return em.createQuery(
                        "select d from Dossier d where d.sessionCode = :session"
                                + " and d.state = :state order by d.code",
                        Dossier.class)
                .setParameter("session", session)
                .setParameter("state", DossierState.IN_COUNCIL)
                .getResultList();
    }

    /** What nominations of the unit for the award say, the most used first. */
    List<String> sentences(Unit unit, String award, int most) {
        return em.createQuery(
                        "select n.claim.achievement from Nomination n where n.dossier.unit = :unit"
                                + " and n.award = :award and n.state <> :withdrawn"
                                + " group by n.claim.achievement"
                                + " order by count(n) desc, max(n.id) desc",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("award", award)
                .setParameter("withdrawn", NominationState.WITHDRAWN)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Paper> papersOf(Dossier dossier) {
        return em.createQuery(
                        "select p from Paper p where p.dossier = :dossier and p.removed = false"
                                + " order by p.code",
                        Paper.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    public Paper paper(String code) {
        return em.createQuery(
                        "select p from Paper p where p.code = :code and p.removed = false",
                        Paper.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("paper " + code));
    }

    /** Makes the dossier's version grow although only its parts change. */
    public void touched(Dossier dossier) {
        em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Makes the versions of a nomination and its dossier grow although only its parts change. */
    public void changed(Nomination nomination) {
        em.lock(nomination, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        touched(nomination.dossier());
    }

    public void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }
}
