package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.membership.Councils;
import vn.bangvang.council.membership.Duties;
import vn.bangvang.council.session.Agenda;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.Choice;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.session.Sessions;
import vn.bangvang.council.vote.Ballots;
import vn.bangvang.council.vote.Conflict;
import vn.bangvang.council.vote.Seating;
import vn.bangvang.council.vote.Voting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;

/** What members do in an open session: declare conflicts and vote. */
@ApplicationScoped
@Transactional
public class VoteService {
    @Inject Sessions sessions;
    @Inject Agenda agenda;
    @Inject Ballots ballots;
    @Inject Voting voting;
    @Inject Councils councils;
    @Inject Duties duties;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** The member's own declaration; a vote already given on the case is taken back. */
    @Needs(Permission.COUNCIL_VOTE)
    public void declareConflict(long itemId, @NotBlank @Size(max = 300) String reason) {
        var item = agenda.item(itemId);
        var session = item.session();
        sessions.lock(session);
        session.mustBe(SessionState.OPEN);
        var seating = voting.seating(session);
        var me = me(seating);
        if (seating.isRecused(item, me)) {
            return;
        }
        ballots.votes(me.id(), List.of(item.id())).values().forEach(sessions::remove);
        sessions.add(new Conflict(item, me, reason));
    }

    /**
     * The member's own vote on some cases of the session, or another than was given before.
     *
     * @param items keys of the cases
     * @return on how many
     */
    @Needs(Permission.COUNCIL_VOTE)
    public int vote(
            String code,
            @NotEmpty @Size(max = Slice.MOST) Set<Long> items,
            @NotNull Choice choice) {
        var session = open(sessions.with(code));
        var seating = voting.seating(session);
        var me = me(seating);
        var cases = agenda.cases(session, items);
        var electorate = voting.electorate(seating, items);
        var given = ballots.votes(me.id(), List.copyOf(items));
        for (var of : cases) {
            if (electorate.isRecused(of.id(), me.id())) {
                throw new RuleViolation("council.vote.conflict");
            }
            if (!electorate.mayVote(of.id(), me.id())) {
                throw new RuleViolation("council.vote.taken");
            }
        }
        given.values().forEach(vote -> vote.cast(choice));
        cast(me, cases.stream().filter(c -> !given.containsKey(c.id())).toList(), choice, false);
        return cases.size();
    }

    /**
     * One vote for a whole award group; cases voted on before keep their vote.
     *
     * @return on how many cases
     */
    @Needs(Permission.COUNCIL_VOTE)
    public int voteGroup(String code, String award, @NotNull Choice choice) {
        var seating = voting.seating(open(sessions.with(code)));
        return cast(seating, me(seating), award, choice);
    }

    /**
     * The secretary writes down how a member voted on an award group: a show of hands of one who is
     * present; of one who is absent the opinion in writing, where the rule of the award counts it.
     *
     * @return on how many cases
     */
    @Needs(Permission.COUNCIL_RUN)
    public int record(String code, long memberId, String award, @NotNull Choice choice) {
        var session = sessions.with(code);
        duties.mustHave(Permission.COUNCIL_RUN, session.council().unit());
        open(session);
        var member = councils.member(memberId);
        var seating = voting.seating(session);
        var seat = seating.seats().stream().filter(a -> a.member().equals(member)).findFirst();
        seat.ifPresent(sessions::holdSeat);
        if (seat.filter(Attendance::present).isPresent()) {
            return cast(seating, member, award, choice);
        }
        var open = agenda.toVote(session, award, new Agenda.Voter(memberId, Set.of()));
        var written = voting.countingWritten(session, award, open);
        if (seat.isEmpty() || !open.isEmpty() && written.isEmpty()) {
            throw new RuleViolation("council.vote.absent", member.account().displayName());
        }
        cast(member, written, choice, true);
        return written.size();
    }

    private int cast(Seating seating, CouncilMember member, String award, Choice choice) {
        var open = agenda.toVote(seating.session(), award, voting.voter(seating, member.id()));
        cast(member, open, choice, false);
        return open.size();
    }

    private void cast(
            CouncilMember member, List<Agenda.Case> cases, Choice choice, boolean written) {
        ballots.cast(member, cases, choice, clocks.now(), written);
    }

    private CouncilSession open(CouncilSession session) {
        sessions.holdOpen(session);
        session.mustBe(SessionState.OPEN);
        return session;
    }

    private CouncilMember me(Seating seating) {
        var session = seating.session();
        acting.actor().mustReach(Permission.COUNCIL_VOTE, session.council().unit().path());
        var seat =
                seating.seatOf(acting.actor().account())
                        .orElseThrow(() -> new NotAllowed("session " + session.code()));
        if (!seat.present()) {
            throw new RuleViolation("council.vote.absent", seat.member().account().displayName());
        }
        sessions.holdSeat(seat);
        return seat.member();
    }
}
