package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogues;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;

/** Draws up the cases of a session as pages and minutes show them. */
@ApplicationScoped
class Cases {
    @Inject Sessions sessions;
    @Inject Agenda agenda;
    @Inject Voting voting;
    @Inject Catalogues catalogues;
    @Inject Acting acting;

    /** A part of the agenda. */
    Page<ItemRow> page(CouncilSession session, AgendaFilter wanted, Slice slice) {
        var me = me(session);
        var voter =
                me.filter(m -> session.state() == SessionState.OPEN)
                        .map(m -> voting.voter(session, m.id()))
                        .orElse(null);
        var found = agenda.of(session, wanted, voter, slice);
        var items = found.rows();
        var mine = me.map(m -> choices(m, items)).orElse(Map.of());
        return new Page<>(
                rows(session, items, voting.tallies(session, items), voter, mine), found.total());
    }

    /** The whole agenda, for the minutes. */
    List<ItemRow> all(CouncilSession session) {
        var items = agenda.of(session);
        return rows(session, items, voting.allTallies(session, items), null, Map.of());
    }

    private Optional<CouncilMember> me(CouncilSession session) {
        var account = acting.actor().account();
        return sessions.attendanceOf(session).stream()
                .filter(Attendance::present)
                .map(Attendance::member)
                .filter(m -> m.account().name().equals(account))
                .findFirst();
    }

    private Map<Long, Choice> choices(CouncilMember me, List<SessionItem> items) {
        var mine = new HashMap<Long, Choice>();
        agenda.votes(me.id(), items.stream().map(SessionItem::id).toList())
                .forEach((item, vote) -> mine.put(item, vote.choice()));
        return mine;
    }

    private List<ItemRow> rows(
            CouncilSession session,
            List<SessionItem> items,
            Map<Long, Tally> tallies,
            Agenda.Voter voter,
            Map<Long, Choice> mine) {
        var conflicts =
                agenda.conflicts(session).stream()
                        .collect(Collectors.groupingBy(c -> c.item().id()));
        var catalogue = catalogues.catalogue();
        var names = names(session, items);
        return items.stream()
                .map(
                        i -> {
                            var n = i.nomination();
                            var recused = conflicts.getOrDefault(i.id(), List.of());
                            var mayVote =
                                    voter != null
                                            && !voter.taken().contains(i.id())
                                            && recused.stream()
                                                    .noneMatch(
                                                            c -> c.member().id() == voter.member());
                            return new ItemRow(
                                    i.id(),
                                    i.number(),
                                    n.awardCode(),
                                    catalogue.award(n.awardCode()).on(session.heldOn()).name(),
                                    names.get(n.id()),
                                    n.recipientTitle(),
                                    n.recipientUnit(),
                                    n.achievement(),
                                    voting.rule(i).orElse(null),
                                    tallies.get(i.id()),
                                    i.passed(),
                                    mine.get(i.id()),
                                    recused.stream()
                                            .map(
                                                    c ->
                                                            c.member().account().displayName()
                                                                    + ": "
                                                                    + c.reason())
                                            .toList(),
                                    mayVote);
                        })
                .toList();
    }

    /** Names as the whole list prints them, also where only a part of it is shown. */
    private Map<Long, String> names(CouncilSession session, List<SessionItem> items) {
        var shown = items.stream().map(i -> i.nomination().recipientName()).distinct().toList();
        return ListOrder.names(
                shown.size() > Slice.MOST
                        ? items.stream().map(SessionItem::nomination).toList()
                        : agenda.named(session, shown));
    }
}
