package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.NotAllowed;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;

/** What members do in an open session: declare conflicts and vote. */
@ApplicationScoped
@Transactional
public class VoteService {
    @Inject Sessions sessions;
    @Inject SessionCards cards;
    @Inject Councils councils;
    @Inject Duties duties;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** The member's own declaration; a vote already given on the item is taken back. */
    @Needs(Permission.COUNCIL_VOTE)
    public void declareConflict(long itemId, @NotBlank @Size(max = 300) String reason) {
        var item = sessions.item(itemId);
        var session = open(item.session());
        var electorate = cards.electorate(session);
        var me = me(session, electorate);
        if (electorate.isRecused(item, me)) {
            return;
        }
        sessions.votesOf(session, me).stream()
                .filter(v -> v.item().equals(item))
                .forEach(sessions::remove);
        sessions.add(new Conflict(item, me, reason));
    }

    @Needs(Permission.COUNCIL_VOTE)
    public void vote(long itemId, @NotNull Choice choice) {
        var item = sessions.item(itemId);
        var session = open(item.session());
        var electorate = cards.electorate(session);
        var me = me(session, electorate);
        if (electorate.isRecused(item, me)) {
            throw new RuleViolation("council.vote.conflict");
        }
        if (!electorate.mayVote(item, me)) {
            throw new RuleViolation("council.vote.taken");
        }
        var given = given(session, me);
        if (given.containsKey(item)) {
            given.get(item).cast(choice);
        } else {
            sessions.add(new Vote(item, me, choice, clocks.now(), false));
        }
    }

    /** One vote for a whole award group; items voted on before keep their vote. */
    @Needs(Permission.COUNCIL_VOTE)
    public void voteGroup(String code, String award, @NotNull Choice choice) {
        var session = open(sessions.with(code));
        var electorate = cards.electorate(session);
        cast(session, electorate, me(session, electorate), group(session, award), choice);
    }

    /**
     * The secretary writes down how a member voted on an award group: a show of hands of one who is
     * present; of one who is absent the opinion in writing, where the rule of the award counts it.
     */
    @Needs(Permission.COUNCIL_RUN)
    public void record(String code, long memberId, String award, @NotNull Choice choice) {
        var session = sessions.with(code);
        duties.mustHave(Permission.COUNCIL_RUN, session.council().unit());
        open(session);
        var electorate = cards.electorate(session);
        var member = councils.member(memberId);
        var items = group(session, award);
        if (electorate.isPresent(member)) {
            cast(session, electorate, member, items, choice);
            return;
        }
        var written = cards.countingWritten(items);
        var invited =
                sessions.attendanceOf(session).stream().anyMatch(a -> a.member().equals(member));
        if (!invited || written.isEmpty()) {
            throw new RuleViolation("council.vote.absent", member.account().displayName());
        }
        var given = given(session, member);
        written.stream()
                .filter(i -> !electorate.isRecused(i, member) && !given.containsKey(i))
                .forEach(i -> sessions.add(new Vote(i, member, choice, clocks.now(), true)));
    }

    private void cast(
            CouncilSession session,
            Electorate electorate,
            CouncilMember member,
            List<SessionItem> items,
            Choice choice) {
        var given = given(session, member);
        items.stream()
                .filter(i -> electorate.mayVote(i, member) && !given.containsKey(i))
                .forEach(i -> sessions.add(new Vote(i, member, choice, clocks.now(), false)));
    }

    private Map<SessionItem, Vote> given(CouncilSession session, CouncilMember member) {
        return sessions.votesOf(session, member).stream()
                .collect(Collectors.toMap(Vote::item, Function.identity()));
    }

    private CouncilSession open(CouncilSession session) {
        sessions.lock(session);
        session.mustBe(SessionState.OPEN);
        return session;
    }

    private List<SessionItem> group(CouncilSession session, String award) {
        return sessions.itemsOf(session).stream()
                .filter(i -> i.nomination().awardCode().equals(award))
                .toList();
    }

    private CouncilMember me(CouncilSession session, Electorate electorate) {
        acting.actor().mustReach(Permission.COUNCIL_VOTE, session.council().unit().path());
        var account = acting.actor().account();
        var member =
                sessions.attendanceOf(session).stream()
                        .map(Attendance::member)
                        .filter(m -> m.account().name().equals(account))
                        .findFirst()
                        .orElseThrow(() -> new NotAllowed("session " + session.code()));
        if (!electorate.isPresent(member)) {
            throw new RuleViolation("council.vote.absent", member.account().displayName());
        }
        return member;
    }
}
