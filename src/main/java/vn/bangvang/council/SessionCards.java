package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Denominator;
import vn.bangvang.award.VoteRow;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.dossier.DossierCards;
import vn.bangvang.organization.Letterheads;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.document.WordPages;

/** Draws up what pages and minutes show of a session, and counts its votes. */
@ApplicationScoped
class SessionCards {
    @Inject Sessions sessions;
    @Inject Councils councils;
    @Inject DossierCards dossierCards;
    @Inject Catalogues catalogues;
    @Inject Letterheads letterheads;
    @Inject Units units;
    @Inject Duties duties;
    @Inject Terms terms;
    @Inject Acting acting;

    SessionCard card(CouncilSession session) {
        var members = members(session);
        var items = sessions.itemsOf(session);
        var account = acting.actor().account();
        var me =
                members.stream()
                        .filter(m -> m.account().equals(account) && m.present())
                        .findFirst()
                        .orElse(null);
        return new SessionCard(
                session.code(),
                session.version(),
                session.state(),
                units.nameOn(session.council().unit(), session.heldOn()),
                duties.has(Permission.COUNCIL_RUN, session.council().unit()),
                session.round().name(),
                session.round().year(),
                session.heldOn(),
                session.place(),
                session.openedAt(),
                session.closedAt(),
                session.discussion(),
                members,
                rows(session, items, me),
                dossierCards.shares(items.stream().map(SessionItem::nomination).toList()),
                quorum(session, members.size()),
                me != null);
    }

    byte[] minutes(CouncilSession session) {
        return WordPages.of(
                new Minutes(
                                card(session),
                                letterheads.of(session.council().unit(), session.heldOn()))
                        .document());
    }

    /** Members needed for the strictest award on the agenda. */
    int quorum(CouncilSession session, int members) {
        var catalogue = catalogues.catalogue();
        return sessions.itemsOf(session).stream()
                .map(i -> rule(i, catalogue))
                .distinct()
                .mapToInt(rule -> rule.quorum(members))
                .max()
                .orElse(members);
    }

    /** How the council votes on the item: by the award and the sector of the nominating unit. */
    private VoteRow rule(SessionItem item, Catalogue catalogue) {
        var nomination = item.nomination();
        var unit = nomination.dossier().unit();
        return catalogue.vote(
                nomination.awardCode(),
                item.session().heldOn(),
                terms.is(Scheme.UNIT_TYPE, unit.type(), Trait.EDUCATION));
    }

    /** Those of the items on which absent members may give their opinion in writing. */
    List<SessionItem> countingWritten(List<SessionItem> items) {
        var catalogue = catalogues.catalogue();
        return items.stream()
                .filter(i -> rule(i, catalogue).denominator() != Denominator.PRESENT)
                .toList();
    }

    /** The tally of each item, by its id: as decided when closed, as it stands before. */
    Map<Long, Tally> tallies(CouncilSession session) {
        var items = sessions.itemsOf(session);
        var tallies = new HashMap<Long, Tally>();
        if (session.state() == SessionState.CLOSED) {
            items.forEach(i -> tallies.put(i.id(), i.tally()));
            return tallies;
        }
        var attendance = sessions.attendanceOf(session);
        var present =
                attendance.stream()
                        .filter(Attendance::present)
                        .map(a -> a.member().id())
                        .collect(Collectors.toSet());
        var votes =
                sessions.votesOf(session).stream()
                        .collect(Collectors.groupingBy(v -> v.item().id()));
        var conflicts =
                sessions.conflictsOf(session).stream()
                        .collect(Collectors.groupingBy(c -> c.item().id()));
        var catalogue = catalogues.catalogue();
        for (var item : items) {
            var recused = conflicts.getOrDefault(item.id(), List.of());
            var recusedPresent =
                    recused.stream().filter(c -> present.contains(c.member().id())).count();
            var cast = votes.getOrDefault(item.id(), List.of());
            var written = cast.stream().filter(v -> !present.contains(v.member().id())).count();
            tallies.put(
                    item.id(),
                    Tally.of(
                            cast.stream().map(Vote::choice).toList(),
                            rule(item, catalogue),
                            attendance.size(),
                            present.size(),
                            (int) written,
                            recused.size(),
                            (int) recusedPresent));
        }
        return tallies;
    }

    private List<MemberRow> members(CouncilSession session) {
        return sessions.attendanceOf(session).stream()
                .map(a -> a.member().row(a.present(), a.reason()))
                .toList();
    }

    private List<ItemRow> rows(CouncilSession session, List<SessionItem> items, MemberRow me) {
        var tallies = tallies(session);
        var conflicts =
                sessions.conflictsOf(session).stream()
                        .collect(Collectors.groupingBy(c -> c.item().id()));
        var mine = new HashMap<Long, Choice>();
        if (me != null) {
            sessions.votesOf(session, councils.member(me.id()))
                    .forEach(v -> mine.put(v.item().id(), v.choice()));
        }
        var catalogue = catalogues.catalogue();
        return items.stream()
                .map(
                        i -> {
                            var n = i.nomination();
                            var recused = conflicts.getOrDefault(i.id(), List.of());
                            return new ItemRow(
                                    i.id(),
                                    n.code(),
                                    n.awardCode(),
                                    catalogue.award(n.awardCode()).on(session.heldOn()).name(),
                                    n.recipientName(),
                                    n.recipientTitle(),
                                    n.recipientUnit(),
                                    n.achievement(),
                                    rule(i, catalogue),
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
                                    me != null
                                            && session.state() == SessionState.OPEN
                                            && recused.stream()
                                                    .noneMatch(
                                                            c ->
                                                                    Objects.equals(
                                                                            c.member().id(),
                                                                            me.id())));
                        })
                .toList();
    }
}
