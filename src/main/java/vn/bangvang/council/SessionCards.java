package vn.bangvang.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Denominator;
import vn.bangvang.award.VoteRow;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.dossier.ShareCounts;
import vn.bangvang.organization.Units;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.document.WordPages;

/** Draws up what pages and minutes show of a session, and counts its votes. */
@ApplicationScoped
class SessionCards {
    @Inject Sessions sessions;
    @Inject Councils councils;
    @Inject Attendances attendances;
    @Inject ShareCounts shares;
    @Inject Catalogues catalogues;
    @Inject Letterheads letterheads;
    @Inject Units units;
    @Inject Duties duties;
    @Inject Terms terms;
    @Inject Acting acting;

    SessionCard card(CouncilSession session) {
        var members = members(session);
        var items = inOrder(sessions.itemsOf(session));
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
                shares.ofNominations(items.stream().map(SessionItem::nomination).toList()),
                quorum(session, members.size()),
                rules(items),
                me != null);
    }

    /** Items in the order of every list of nominations. */
    private List<SessionItem> inOrder(List<SessionItem> items) {
        return items.stream()
                .sorted(
                        Comparator.comparing(
                                SessionItem::nomination, ListOrder.of(catalogues.catalogue())))
                .toList();
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
                .flatMap(i -> rule(i, catalogue).stream())
                .distinct()
                .mapToInt(rule -> rule.quorum(members))
                .max()
                .orElse(members);
    }

    /** How the council votes, by award; more than one where units of two sectors nominate. */
    private Map<String, List<VoteRow>> rules(List<SessionItem> items) {
        var catalogue = catalogues.catalogue();
        var rules = new HashMap<String, List<VoteRow>>();
        for (var item : items) {
            var known =
                    rules.computeIfAbsent(item.nomination().awardCode(), a -> new ArrayList<>());
            rule(item, catalogue).filter(r -> !known.contains(r)).ifPresent(known::add);
        }
        return rules;
    }

    /** Names of the awards on the agenda of which the law of the day does not say how to vote. */
    List<String> withoutRule(CouncilSession session) {
        var catalogue = catalogues.catalogue();
        return sessions.itemsOf(session).stream()
                .filter(i -> rule(i, catalogue).isEmpty())
                .map(i -> catalogue.award(i.nomination().awardCode()).name())
                .distinct()
                .toList();
    }

    /** How the council votes on the item: by the award and the sector of the nominating unit. */
    private Optional<VoteRow> rule(SessionItem item, Catalogue catalogue) {
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
                .filter(
                        i ->
                                rule(i, catalogue)
                                        .filter(r -> r.denominator() != Denominator.PRESENT)
                                        .isPresent())
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
        var electorate = electorate(session);
        var catalogue = catalogues.catalogue();
        for (var item : items) {
            tallies.put(item.id(), electorate.tally(item, rule(item, catalogue).orElse(null)));
        }
        return tallies;
    }

    /** Who counts on which item, as things stand. */
    Electorate electorate(CouncilSession session) {
        return new Electorate(
                attendances.of(session),
                sessions.presencesOf(session),
                sessions.conflictsOf(session),
                sessions.votesOf(session));
    }

    private List<MemberRow> members(CouncilSession session) {
        var presences =
                sessions.presencesOf(session).stream()
                        .collect(Collectors.groupingBy(Presence::member));
        return attendances.of(session).stream()
                .map(
                        a ->
                                a.member()
                                        .row(
                                                a.present(),
                                                a.reason(),
                                                presences
                                                        .getOrDefault(a.member(), List.of())
                                                        .stream()
                                                        .map(
                                                                p ->
                                                                        new MemberRow.Sitting(
                                                                                p.from(), p.to()))
                                                        .toList()))
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
        var electorate = electorate(session);
        var names = ListOrder.names(items.stream().map(SessionItem::nomination).toList());
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
                                    names.get(n.id()),
                                    n.recipientTitle(),
                                    n.recipientUnit(),
                                    n.achievement(),
                                    rule(i, catalogue).orElse(null),
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
                                            && electorate.mayVote(i, councils.member(me.id())));
                        })
                .toList();
    }
}
