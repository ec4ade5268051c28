package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.record.Batch;

/**
 * The one door through which dossiers and nominations move: whether a move is allowed is asked of
 * {@link DossierMove} and {@link NominationMove}, and every move leaves a row that says who made it
 * and when.
 */
@ApplicationScoped
public class Workflow {
    private static final String STEP =
            "insert into nomination_step (nomination_id, at, account, move, remark)"
                    + " values (?, ?, ?, ?, ?)";

    @PersistenceContext EntityManager em;
    @Inject Dossiers dossiers;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @Inject Event<DossierMoved> moves;

    void submit(Dossier dossier) {
        dossier.submit(clocks.now(), acting.actor().account());
        stepped(dossier, DossierMove.SUBMIT, null);
    }

    /** The unit takes the dossier back, with all that it asks for. */
    void withdraw(Dossier dossier, String reason) {
        dossier.withdraw();
        withdraw(dossiers.nominationsOf(dossier));
        stepped(dossier, DossierMove.WITHDRAW, reason);
    }

    /** Back to the unit, once, with everything that is missing. */
    public void sendBack(Dossier dossier, String missing) {
        dossier.sendBack();
        stepped(dossier, DossierMove.RETURN, missing);
    }

    /**
     * Found complete: from here the legal days run.
     *
     * @param appraiseBy last working day of the legal time; {@code null} when the law says none
     */
    public void accept(Dossier dossier, LocalDate appraiseBy) {
        dossier.accept(clocks.today(), appraiseBy);
        stepped(dossier, DossierMove.ACCEPT, null);
    }

    public void finishAppraisal(Dossier dossier) {
        dossier.finishAppraisal(clocks.now());
        stepped(dossier, DossierMove.APPRAISE, null);
    }

    /**
     * @param session code of the session of the council that hears it
     * @param title of the session, for people
     */
    public void putToCouncil(Dossier dossier, String session, String title) {
        dossier.putToCouncil(session);
        stepped(dossier, DossierMove.PUT_TO_COUNCIL, title);
    }

    /**
     * A session was called off: its dossiers wait for another.
     *
     * @param session its code
     * @param reason which it was and why, for people
     */
    public void takeBack(String session, String reason) {
        for (var dossier : dossiers.putTo(session)) {
            dossier.takeBack();
            stepped(dossier, DossierMove.TAKE_BACK, reason);
        }
    }

    /**
     * Closes those dossiers of which nothing waits for the council or a decision any more.
     *
     * @param by title of the session or number of the decision that ended it
     */
    public void closeFinished(Collection<Dossier> of, String by) {
        for (var dossier : of) {
            if (dossiers.nominationsOf(dossier).stream().noneMatch(n -> n.state().waits())) {
                dossier.close();
                stepped(dossier, DossierMove.CLOSE, by);
            }
        }
    }

    /**
     * The appraisers' opinion on each; one against needs a reason.
     *
     * @param reason {@code null} where none is given
     */
    public void giveOpinion(Collection<Nomination> on, boolean support, String reason) {
        on.forEach(n -> n.giveOpinion(support, reason));
        stepped(on, support ? NominationMove.SUPPORT : NominationMove.OPPOSE, reason);
    }

    /**
     * What the council says of each.
     *
     * @param at who decides on what is recommended
     * @param session its title
     */
    public void hear(
            Collection<Nomination> all,
            boolean recommended,
            Function<Nomination, Unit> at,
            String session) {
        all.forEach(n -> n.councilSays(recommended, at.apply(n)));
        stepped(
                all,
                recommended ? NominationMove.RECOMMEND : NominationMove.NOT_RECOMMEND,
                session);
    }

    /**
     * @param decision its number, such as {@code 12/QĐ-UBND}
     */
    public void award(Collection<Nomination> all, String decision) {
        all.forEach(Nomination::award);
        stepped(all, NominationMove.AWARD, decision);
    }

    /** Those that the unit has not taken back before. */
    void withdraw(Collection<Nomination> all) {
        var standing = all.stream().filter(n -> n.state() != NominationState.WITHDRAWN).toList();
        standing.forEach(Nomination::withdraw);
        stepped(standing, NominationMove.WITHDRAW, null);
    }

    /** Moves of a dossier, oldest first. */
    public List<StepRow> stepsOf(Dossier dossier) {
        return em.createQuery(
                        "select s from DossierStep s where s.dossier = :dossier order by s.id",
                        DossierStep.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(DossierStep::row)
                .toList();
    }

    /** Moves of a nomination, oldest first. */
    public List<StepRow> stepsOf(Nomination nomination) {
        return em.createQuery(
                        "select s from NominationStep s where s.nomination = :n order by s.id",
                        NominationStep.class)
                .setParameter("n", nomination)
                .getResultStream()
                .map(NominationStep::row)
                .toList();
    }

    private void stepped(Dossier dossier, DossierMove move, String remark) {
        em.persist(new DossierStep(dossier, clocks.now(), acting.actor().account(), move, remark));
        moves.fire(
                new DossierMoved(
                        dossier.code(),
                        dossier.unit(),
                        dossier.round().name(),
                        dossier.submittedAt() != null,
                        move,
                        remark));
    }

    /** In batches: a decision moves thousands of nominations. */
    private void stepped(Collection<Nomination> moved, NominationMove move, String remark) {
        var at = Timestamp.valueOf(clocks.now());
        var account = acting.actor().account();
        Batch.insert(
                em,
                STEP,
                List.copyOf(moved),
                (insert, nomination) -> {
                    insert.setLong(1, nomination.id());
                    insert.setTimestamp(2, at);
                    insert.setString(3, account);
                    insert.setString(4, move.name());
                    insert.setString(5, remark);
                });
    }
}
