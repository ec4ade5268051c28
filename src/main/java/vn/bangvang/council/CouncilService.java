package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.council.agenda.Cases;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.council.agenda.SessionHead;
import vn.bangvang.council.agenda.SessionHeads;
import vn.bangvang.council.agenda.SessionView;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.membership.Councils;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.council.minutes.Invitation;
import vn.bangvang.council.minutes.Minutes;
import vn.bangvang.council.session.Agenda;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.Attendances;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.council.session.ReadyDossiers;
import vn.bangvang.council.session.SessionItem;
import vn.bangvang.council.session.SessionRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.session.Sessions;
import vn.bangvang.council.session.WaitingRound;
import vn.bangvang.council.vote.Conflict;
import vn.bangvang.council.vote.Voting;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.dossier.NominationState;
import vn.bangvang.dossier.Workflow;
import vn.bangvang.movement.Rounds;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.Wordings;

/** What the secretary does with sessions of the council, and what all members see of them. */
@ApplicationScoped
@Transactional
public class CouncilService {
    @Inject Sessions sessions;
    @Inject Councils councils;
    @Inject Duties duties;
    @Inject Attendances attendances;
    @Inject SessionHeads heads;
    @Inject Agenda agenda;
    @Inject Cases cases;
    @Inject Voting voting;
    @Inject Catalogues catalogues;
    @Inject Letterheads letterheads;
    @Inject Wordings wordings;
    @Inject ReadyDossiers readyDossiers;
    @Inject Dossiers dossiers;
    @Inject Workflow workflow;
    @Inject Rounds rounds;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Sessions of the actor's part of the tree, the latest first; all states for {@code null}. */
    @Needs(Permission.COUNCIL_READ)
    public Page<SessionRow> sessions(SessionState state, Slice slice) {
        return sessions.rows(
                acting.actor().scope(Permission.COUNCIL_READ),
                state,
                acting.actor().account(),
                slice);
    }

    /** What waits for a session of the councils that the actor runs. */
    @Needs(Permission.COUNCIL_RUN)
    public List<WaitingRound> waiting() {
        var scope = acting.actor().scope(Permission.COUNCIL_RUN);
        var all = councils.in(scope);
        var run = duties.of(Permission.COUNCIL_RUN, all);
        return readyDossiers.waiting(run, all, scope, clocks.today());
    }

    @Needs(Permission.COUNCIL_READ)
    public SessionHead session(String code) {
        return heads.head(voting.seating(read(code)));
    }

    /**
     * The session with a part of its agenda.
     *
     * @param wanted without an award, those of the first on which the actor has still to vote
     */
    @Needs(Permission.COUNCIL_READ)
    public SessionView view(String code, AgendaFilter wanted, Slice slice) {
        var seating = voting.seating(read(code));
        var head = heads.head(seating);
        var filter = wanted.award() == null ? wanted.under(head.firstAward()) : wanted;
        return new SessionView(head, filter.award(), cases.page(seating, filter, slice));
    }

    /** A part of the session's agenda; how the votes stand is shown to those who have voted. */
    @Needs(Permission.COUNCIL_READ)
    public Page<ItemRow> agenda(String code, AgendaFilter wanted, Slice slice) {
        return cases.page(voting.seating(read(code)), wanted, slice);
    }

    /**
     * The invitation (giấy mời), the minutes (biên bản họp) or the count of votes (biên bản kiểm
     * phiếu); these two are drafts until the session is closed.
     */
    @Needs(Permission.COUNCIL_READ)
    public byte[] paper(String code, DocumentKind kind, DocumentFormat format) {
        var session = read(code);
        if (session.state() == SessionState.CALLED_OFF) {
            throw new RuleViolation("council.paper.calledOff");
        }
        var unit = session.council().unit();
        var letterhead = letterheads.of(unit, session.heldOn());
        var head = heads.head(voting.seating(session));
        if (kind == DocumentKind.INVITATION) {
            var invitation = new Invitation(head, letterhead).values();
            return format.of(
                    wordings.document(kind, unit, clocks.today(), clocks.today(), invitation));
        }
        var minutes = new Minutes(head, cases.all(session), letterhead);
        return format.of(
                wordings.document(kind, unit, minutes.day(), minutes.day(), minutes.values()));
    }

    /**
     * Plans a session: everything appraised and supported in the round comes on the agenda that no
     * council nearer to its unit hears.
     */
    @Needs(value = Permission.COUNCIL_RUN, once = true)
    public String plan(
            String unitCode,
            String roundCode,
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 200) String place) {
        var council = councils.at(unitCode);
        duties.mustHave(Permission.COUNCIL_RUN, council.unit());
        council.mustSitOn(heldOn);
        if (heldOn.isBefore(clocks.today())) {
            throw new RuleViolation("council.day.past", heldOn);
        }
        var round = rounds.with(roundCode);
        var ready = new LinkedHashSet<>(readyDossiers.of(council, round, heldOn));
        var cases =
                dossiers.nominationsOf(round, List.of(NominationState.SUPPORTED)).stream()
                        .filter(n -> ready.contains(n.dossier()))
                        .sorted(ListOrder.of(catalogues.catalogue()))
                        .toList();
        if (cases.isEmpty()) {
            throw new RuleViolation("council.agenda.empty", round.name());
        }
        var session =
                new CouncilSession(
                        numbers.code("PH", heldOn.getYear()), council, round, heldOn, place);
        sessions.add(session);
        attendances.settle(session);
        for (var dossier : ready) {
            workflow.putToCouncil(dossier, session.code(), session.title());
        }
        for (var i = 0; i < cases.size(); i++) {
            sessions.add(new SessionItem(session, cases.get(i), i + 1));
        }
        return session.code();
    }

    /** Calls a planned session off; its dossiers wait for another. */
    @Needs(Permission.COUNCIL_RUN)
    public void callOff(String code, int version, @NotBlank @Size(max = 300) String reason) {
        var session = run(code);
        sessions.lock(session);
        session.mustStillBe(version);
        session.callOff(reason);
        workflow.takeBack(code, session.title() + ": " + reason);
    }

    /**
     * Opens the session when the quorum is there; members who are themselves nominated are recused.
     *
     * @param day on which it is held, as the secretary confirms it: today
     */
    @Needs(Permission.COUNCIL_RUN)
    public void open(String code, int version, @NotNull LocalDate day) {
        var session = run(code);
        sessions.lock(session);
        session.mustStillBe(version);
        if (!day.equals(clocks.today())) {
            throw new RuleViolation("council.day.differs", day, clocks.today());
        }
        session.holdOn(day);
        session.council().mustSitOn(session.heldOn());
        var kinds = agenda.kinds(session);
        var withoutRule = voting.withoutRule(session, kinds);
        if (!withoutRule.isEmpty()) {
            throw new RuleViolation("council.rule.missing", String.join(", ", withoutRule));
        }
        var attendance = attendances.settle(session);
        var present = attendance.stream().filter(Attendance::present).toList();
        var now = clocks.now();
        session.open(now, present.size(), voting.quorum(session, kinds, attendance.size()));
        present.forEach(a -> attendances.enter(session, a.member(), now));
        recuse(session, attendance.stream().map(Attendance::member).toList());
    }

    /** Members who are themselves nominated do not vote on that. */
    private void recuse(CouncilSession session, List<CouncilMember> members) {
        var people =
                members.stream()
                        .map(m -> m.account().personId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        for (var item : agenda.about(session, people)) {
            members.stream()
                    .filter(m -> item.nomination().isOf(m.account().personId()))
                    .forEach(m -> sessions.add(new Conflict(item, m, "Là người được đề nghị")));
        }
    }

    /** Closes the session: every item gets its result by the rule of its award. */
    @Needs(Permission.COUNCIL_RUN)
    public void close(String code, int version, @NotBlank @Size(max = 4000) String discussed) {
        var session = run(code);
        sessions.lock(session);
        session.mustStillBe(version);
        var items = agenda.of(session);
        var tallies = voting.tallies(voting.seating(session), items);
        var open = tallies.values().stream().filter(t -> t.waiting() > 0).count();
        if (open > 0) {
            throw new RuleViolation("council.votes.open", open);
        }
        session.close(clocks.now(), discussed);
        sessions.decide(session, items, tallies);
        workflow.closeFinished(dossiers.putTo(code), session.title());
    }

    private CouncilSession read(String code) {
        var session = sessions.with(code);
        acting.actor().mustReach(Permission.COUNCIL_READ, session.council().unit().path());
        return session;
    }

    private CouncilSession run(String code) {
        var session = sessions.with(code);
        duties.mustHave(Permission.COUNCIL_RUN, session.council().unit());
        return session;
    }
}
