package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.DossierMove;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.NominationState;
import vn.bangvang.movement.Rounds;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.NotAllowed;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;

/** What members and the secretary do in the council. */
@ApplicationScoped
@Transactional
public class CouncilService {
    @Inject Sessions sessions;
    @Inject Councils councils;
    @Inject Duties duties;
    @Inject SessionCards cards;
    @Inject Dossiers dossiers;
    @Inject Rounds rounds;
    @Inject Catalogues catalogues;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    @Needs(Permission.COUNCIL_READ)
    public List<SessionRow> sessions() {
        return sessions.rows(
                acting.actor().scope(Permission.COUNCIL_READ), acting.actor().account());
    }

    @Needs(Permission.COUNCIL_READ)
    public SessionCard session(String code) {
        return cards.card(read(code));
    }

    /** The minutes (biên bản) as DOCX. */
    @Needs(Permission.COUNCIL_READ)
    public byte[] minutes(String code) {
        return cards.minutes(read(code));
    }

    /**
     * Plans a session: everything appraised and supported in the round comes on the agenda that no
     * council nearer to its unit hears.
     */
    @Needs(Permission.COUNCIL_RUN)
    public String plan(
            String unitCode, String roundCode, @NotNull LocalDate heldOn, @NotBlank String place) {
        var council = councils.at(unitCode);
        duties.mustHave(Permission.COUNCIL_RUN, council.unit());
        council.mustSitOn(heldOn);
        var round = rounds.with(roundCode);
        var under = councils.under(council.unit().path());
        var ready =
                dossiers.inState(round, DossierState.APPRAISED).stream()
                        .filter(
                                d ->
                                        Councils.hearing(d.unit(), under, heldOn)
                                                .filter(council::equals)
                                                .isPresent())
                        .toList();
        if (ready.isEmpty()) {
            throw new RuleViolation("council.agenda.empty", round.name());
        }
        var session =
                new CouncilSession(
                        numbers.code("PH", heldOn.getYear()), council, round, heldOn, place);
        sessions.add(session);
        councils.membersOn(council, heldOn).forEach(m -> sessions.add(new Attendance(session, m)));
        for (var dossier : ready) {
            dossier.putToCouncil();
            dossiers.stepped(dossier, DossierMove.PUT_TO_COUNCIL, session.code());
        }
        var onAgenda = new HashSet<>(ready);
        var order = catalogues.catalogue().awards().stream().map(a -> a.code()).toList();
        dossiers.nominationsOf(round, List.of(NominationState.SUPPORTED)).stream()
                .filter(n -> onAgenda.contains(n.dossier()))
                .sorted((a, b) -> order.indexOf(a.awardCode()) - order.indexOf(b.awardCode()))
                .forEach(n -> sessions.add(new SessionItem(session, n)));
        return session.code();
    }

    @Needs(Permission.COUNCIL_RUN)
    public void attend(String code, long memberId, boolean present, String absence) {
        var session = run(code);
        sessions.lock(session);
        session.mustBe(SessionState.PLANNED);
        sessions.attendanceOf(session).stream()
                .filter(a -> Objects.equals(a.member().id(), memberId))
                .forEach(a -> a.become(present, absence));
    }

    /** Calls a planned session off; its dossiers wait for another. */
    @Needs(Permission.COUNCIL_RUN)
    public void callOff(String code, int version, @NotBlank String reason) {
        var session = run(code);
        sessions.lock(session);
        session.mustStillBe(version);
        session.callOff(reason);
        for (var dossier : dossiers.putTo(code)) {
            dossier.takeBack();
            dossiers.stepped(dossier, DossierMove.TAKE_BACK, code + ": " + reason);
        }
    }

    /**
     * Opens the session when the quorum is there; members who are themselves nominated are recused.
     */
    @Needs(Permission.COUNCIL_RUN)
    public void open(String code, int version) {
        var session = run(code);
        sessions.lock(session);
        session.mustStillBe(version);
        session.council().mustSitOn(session.heldOn());
        var attendance = sessions.attendanceOf(session);
        var present = attendance.stream().filter(Attendance::present).count();
        session.open(clocks.now(), present, cards.quorum(session, attendance.size()));
        for (var item : sessions.itemsOf(session)) {
            var nominee = item.nomination().person();
            for (var a : attendance) {
                var own = a.member().account().personId();
                if (nominee != null && Objects.equals(nominee.id(), own)) {
                    sessions.add(new Conflict(item, a.member(), "Là người được đề nghị"));
                }
            }
        }
    }

    /** The member's own declaration; a vote already given on the item is taken back. */
    @Needs(Permission.COUNCIL_VOTE)
    public void declareConflict(long itemId, @NotBlank String reason) {
        var item = sessions.item(itemId);
        var me = me(item.session());
        sessions.lock(item.session());
        item.session().mustBe(SessionState.OPEN);
        if (conflicted(item.session(), me).contains(itemId)) {
            return;
        }
        sessions.votesOf(item.session(), me).stream()
                .filter(v -> v.item().equals(item))
                .forEach(sessions::remove);
        sessions.add(new Conflict(item, me, reason));
    }

    @Needs(Permission.COUNCIL_VOTE)
    public void vote(long itemId, @NotNull Choice choice) {
        var item = sessions.item(itemId);
        cast(item.session(), me(item.session()), List.of(item), choice, true);
    }

    /** One vote for a whole award group; items voted on before keep their vote. */
    @Needs(Permission.COUNCIL_VOTE)
    public void voteGroup(String code, String award, @NotNull Choice choice) {
        var session = sessions.with(code);
        cast(session, me(session), group(session, award), choice, false);
    }

    /**
     * The secretary writes down how a member voted on an award group: a show of hands of one who is
     * present; of one who is absent the opinion in writing, where the rule of the award counts it.
     */
    @Needs(Permission.COUNCIL_RUN)
    public void record(String code, long memberId, String award, @NotNull Choice choice) {
        var session = run(code);
        var member = councils.member(memberId);
        var items = group(session, award);
        var written = cards.countingWritten(items);
        var invited =
                sessions.attendanceOf(session).stream().anyMatch(a -> a.member().equals(member));
        if (!invited || written.isEmpty() || isPresent(session, member)) {
            cast(session, present(session, member), items, choice, false);
        } else {
            cast(session, member, written, choice, false);
        }
    }

    /** Closes the session: every item gets its result by the rule of its award. */
    @Needs(Permission.COUNCIL_RUN)
    public void close(String code, int version, @NotBlank String discussed) {
        var session = run(code);
        sessions.lock(session);
        session.mustStillBe(version);
        var tallies = cards.tallies(session);
        var open = tallies.values().stream().filter(t -> t.open() > 0).count();
        if (open > 0) {
            throw new RuleViolation("council.votes.open", open);
        }
        session.close(clocks.now(), discussed);
        sessions.decide(session, tallies);
        dossiers.putTo(session.code()).stream()
                .filter(d -> dossiers.nominationsOf(d).stream().noneMatch(CouncilService::isAlive))
                .forEach(
                        d -> {
                            d.close();
                            dossiers.stepped(d, DossierMove.CLOSE, session.code());
                        });
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

    private static boolean isAlive(Nomination nomination) {
        return nomination.state() == NominationState.SUPPORTED
                || nomination.state() == NominationState.RECOMMENDED;
    }

    private void cast(
            CouncilSession session,
            CouncilMember member,
            List<SessionItem> items,
            Choice choice,
            boolean overwrite) {
        sessions.lock(session);
        session.mustBe(SessionState.OPEN);
        var recused = conflicted(session, member);
        if (items.size() == 1 && recused.contains(items.get(0).id())) {
            throw new RuleViolation("council.vote.conflict");
        }
        var given =
                sessions.votesOf(session, member).stream()
                        .collect(Collectors.toMap(Vote::item, Function.identity()));
        for (var item : items) {
            var vote = given.get(item);
            if (recused.contains(item.id())) {
                continue;
            }
            if (vote == null) {
                sessions.add(new Vote(item, member, choice));
            } else if (overwrite) {
                vote.become(choice);
            }
        }
    }

    private List<SessionItem> group(CouncilSession session, String award) {
        return sessions.itemsOf(session).stream()
                .filter(i -> i.nomination().awardCode().equals(award))
                .toList();
    }

    private HashSet<Long> conflicted(CouncilSession session, CouncilMember member) {
        return sessions.conflictsOf(session).stream()
                .filter(c -> c.member().equals(member))
                .map(c -> c.item().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private CouncilMember me(CouncilSession session) {
        acting.actor().mustReach(Permission.COUNCIL_VOTE, session.council().unit().path());
        var account = acting.actor().account();
        return present(
                session,
                councils.memberOf(session.council(), account, session.heldOn())
                        .orElseThrow(() -> new NotAllowed("session " + session.code())));
    }

    private boolean isPresent(CouncilSession session, CouncilMember member) {
        return sessions.attendanceOf(session).stream()
                .anyMatch(a -> a.member().equals(member) && a.present());
    }

    private CouncilMember present(CouncilSession session, CouncilMember member) {
        if (!isPresent(session, member)) {
            throw new RuleViolation("council.vote.absent", member.account().displayName());
        }
        return member;
    }
}
