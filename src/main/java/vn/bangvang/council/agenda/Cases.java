package vn.bangvang.council.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.VoteRow;
import vn.bangvang.council.membership.CouncilMember;
import vn.bangvang.council.session.Agenda;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.Choice;
import vn.bangvang.council.session.CouncilSession;
import vn.bangvang.council.session.SessionItem;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.session.Tally;
import vn.bangvang.council.vote.Ballots;
import vn.bangvang.council.vote.Conflict;
import vn.bangvang.council.vote.Seating;
import vn.bangvang.council.vote.Voting;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;

/** Draws up the cases of a session as pages and minutes show them. */
@ApplicationScoped
public class Cases {
    @Inject CaseReaders readers;
    @Inject Agenda agenda;
    @Inject Ballots ballots;
    @Inject Voting voting;
    @Inject Catalogues catalogues;
    @Inject Acting acting;

    /** Who looks at the agenda: a member, whether there now or not, or somebody else. */
    private record Viewer(
            CouncilMember member, Agenda.Voter voter, Map<Long, Choice> votes, boolean reads) {
        static final Viewer OF_MINUTES = new Viewer(null, null, Map.of(), false);
    }

    /** A part of the agenda. */
    public Page<ItemRow> page(Seating seating, AgendaFilter wanted, Slice slice) {
        var session = seating.session();
        var seat = seating.seatOf(acting.actor().account());
        var voter =
                seat.filter(s -> s.present() && session.state() == SessionState.OPEN)
                        .map(s -> voting.voter(seating, s.member().id()))
                        .orElse(null);
        var found = agenda.of(session, wanted, voter, slice);
        var items = found.rows();
        var member = seat.map(Attendance::member).orElse(null);
        var viewer =
                new Viewer(
                        member,
                        voter,
                        member == null ? Map.of() : choices(member, items),
                        readers.has(seating));
        return new Page<>(rows(seating, items, viewer), found.total());
    }

    /** The whole agenda, for the minutes. */
    public List<ItemRow> all(CouncilSession session) {
        return rows(voting.seating(session), agenda.of(session), Viewer.OF_MINUTES);
    }

    private Map<Long, Choice> choices(CouncilMember me, List<SessionItem> items) {
        var mine = new HashMap<Long, Choice>();
        ballots.votes(me.id(), items.stream().map(SessionItem::id).toList())
                .forEach((item, vote) -> mine.put(item, vote.choice()));
        return mine;
    }

    private List<ItemRow> rows(Seating seating, List<SessionItem> items, Viewer viewer) {
        var tallies = voting.tallies(seating, items);
        var rules = voting.rules();
        var conflicts = seating.conflictsByCase();
        var names = names(seating.session(), items);
        return items.stream()
                .map(
                        i ->
                                row(
                                        i,
                                        names.get(i.nomination().id()),
                                        rules.apply(i),
                                        tallies.get(i.id()),
                                        conflicts.getOrDefault(i.id(), List.of()),
                                        viewer))
                .toList();
    }

    private ItemRow row(
            SessionItem item,
            String name,
            VoteRow rule,
            Tally tally,
            List<Conflict> conflicts,
            Viewer viewer) {
        var n = item.nomination();
        var recused = conflicts.stream().anyMatch(c -> c.member().equals(viewer.member()));
        var own = viewer.member() != null && n.isOf(viewer.member().account().personId());
        var mine = viewer.votes().get(item.id());
        var mayVote =
                viewer.voter() != null && !recused && !viewer.voter().taken().contains(item.id());
        var waits =
                viewer.member() != null
                        && item.session().state() == SessionState.OPEN
                        && !recused
                        && mine == null;
        var award = catalogues.catalogue().award(n.awardCode());
        return new ItemRow(
                item.id(),
                item.number(),
                n.awardCode(),
                award.on(item.session().heldOn()).name(),
                n.recipient().printedAs(name),
                n.achievement(),
                rule,
                tally,
                item.passed(),
                mine,
                conflicts.stream()
                        .map(c -> c.member().account().displayName() + ": " + c.reason())
                        .toList(),
                mayVote,
                !waits,
                viewer.reads() && !recused && !own);
    }

    /** Names as the whole list prints them, also where only a part of it is shown. */
    private Map<Long, String> names(CouncilSession session, List<SessionItem> items) {
        var shown = items.stream().map(i -> i.nomination().recipient().name()).distinct().toList();
        return ListOrder.names(
                shown.size() > Slice.MOST
                        ? items.stream().map(SessionItem::nomination).toList()
                        : agenda.named(session, shown));
    }
}
