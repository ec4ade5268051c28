package vn.bangvang.register.oldlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.household.Households;
import vn.bangvang.person.name.Namesakes;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Fault;

/**
 * Finds the people of an old list and the awards that are on record already, some hundred rows at a
 * time.
 */
@ApplicationScoped
class OldMatching {
    /**
     * The last that was written of each award: a revoked one is on record, one taken back is not.
     */
    private static final String LAST_SAID =
            "RegisterEntry e where e.kind <> vn.bangvang.register.EntryKind.WITHDRAWAL"
                    + " and not exists (select y from RegisterEntry y where y.about = e.seq)";

    @Inject Namesakes namesakes;
    @Inject Households households;
    @Inject Catalogues catalogues;
    @PersistenceContext EntityManager em;

    /** The rows with their recipients; two people who could be meant are a fault, not a guess. */
    List<OldRow> match(List<OldRow> rows, String path, List<Fault> faults) {
        var persons = new ArrayList<OldRow>();
        for (var chunk : Chunks.of(rows)) {
            persons.addAll(matched(chunk, path, faults));
        }
        var onRecord = new HashSet<String>();
        for (var chunk : Chunks.of(persons)) {
            onRecord.addAll(onRecord(chunk));
        }
        var seen = new HashSet<String>();
        var known = new ArrayList<OldRow>();
        for (var row : persons) {
            var recipient = row.recipient() == null ? fresh(row) : row.recipient();
            var key = identity(recipient, row.award(), row.year(), row.decisionNumber());
            if (!seen.add(key)) {
                faults.add(Fault.of(row.number(), OldColumn.NAME, "register.old.twice", row.raw()));
            } else {
                known.add(row.of(row.recipient(), onRecord.contains(key)));
            }
        }
        return known;
    }

    /** What a person that is not on record yet is known by within one list. */
    static String fresh(OldRow row) {
        return "?"
                + row.subject()
                + "|"
                + Text.spelling(row.name())
                + "|"
                + row.birthYear()
                + "|"
                + row.unitCode();
    }

    private List<OldRow> matched(List<OldRow> rows, String path, List<Fault> faults) {
        var keys =
                rows.stream()
                        .filter(r -> r.subject() == Subject.INDIVIDUAL)
                        .map(r -> Text.key(r.name()))
                        .collect(Collectors.toSet());
        var found = namesakes.of(keys, path);
        var homes =
                households.of(
                        rows.stream()
                                .filter(r -> r.subject() == Subject.HOUSEHOLD)
                                .map(OldRow::unitCode)
                                .collect(Collectors.toSet()));
        var matched = new ArrayList<OldRow>();
        for (var row : rows) {
            if (row.subject() == Subject.INDIVIDUAL) {
                var codes = codes(row, found.getOrDefault(Text.key(row.name()), List.of()));
                if (codes.size() > 1) {
                    faults.add(
                            Fault.of(
                                    row.number(),
                                    OldColumn.NAME,
                                    "register.old.ambiguous",
                                    row.name(),
                                    String.join(", ", codes)));
                } else {
                    matched.add(
                            codes.isEmpty()
                                    ? row
                                    : row.of(
                                            RecipientKey.person(codes.iterator().next()).toString(),
                                            false));
                }
            } else if (row.subject() == Subject.HOUSEHOLD) {
                var code = homes.get(Households.key(row.unitCode(), row.name()));
                matched.add(
                        row.of(
                                code == null ? null : RecipientKey.household(code).toString(),
                                false));
            } else {
                matched.add(row);
            }
        }
        return matched;
    }

    /** Codes of the people who can be meant: the same spelling, no other birth year, the unit. */
    private static Set<String> codes(OldRow row, List<Namesakes.Namesake> namesakes) {
        var spelling = Text.spelling(row.name());
        var possible =
                namesakes.stream()
                        .filter(n -> Text.spelling(n.fullName()).equals(spelling))
                        .filter(
                                n ->
                                        row.birthYear() == null
                                                || n.birthYear() == null
                                                || row.birthYear().equals(n.birthYear()))
                        .toList();
        var here = possible.stream().filter(n -> n.unitId() == row.unitId()).toList();
        var sure =
                possible.stream()
                        .filter(
                                n ->
                                        row.birthYear() != null
                                                && row.birthYear().equals(n.birthYear()))
                        .toList();
        var meant = !here.isEmpty() ? here : sure;
        return meant.stream()
                .map(Namesakes.Namesake::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Awards on record, in the book or declared, of the recipients of these rows. */
    private Set<String> onRecord(List<OldRow> rows) {
        var keys =
                rows.stream()
                        .map(OldRow::recipient)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Set.of();
        }
        var kept = new HashMap<String, String>();
        keys.forEach(key -> kept.put(key, key));
        var codes = keys.stream().map(key -> RecipientKey.of(key).code()).toList();
        for (var side : List.of("p", "k")) {
            em.createQuery(
                            "select p.code, k.code from Person p join p.mergedInto k where "
                                    + side
                                    + ".code in :codes",
                            Object[].class)
                    .setParameter("codes", codes)
                    .getResultStream()
                    .forEach(
                            r ->
                                    kept.put(
                                            RecipientKey.person((String) r[0]).toString(),
                                            RecipientKey.person((String) r[1]).toString()));
        }
        var homes =
                keys.stream()
                        .map(RecipientKey::of)
                        .filter(k -> k.kind() == RecipientKey.Kind.HOUSEHOLD)
                        .map(RecipientKey::code)
                        .toList();
        households
                .sameAs(homes)
                .forEach(
                        (home, all) ->
                                all.forEach(
                                        same ->
                                                kept.put(
                                                        RecipientKey.household(same).toString(),
                                                        RecipientKey.household(all.get(0))
                                                                .toString())));
        Function<Object[], String> identity =
                r ->
                        identity(
                                kept.get((String) r[0]),
                                (String) r[1],
                                (Integer) r[2],
                                (String) r[3]);
        var found = new HashSet<String>();
        for (var from : List.of(LAST_SAID, "OldAward e where e.standing = true")) {
            em.createQuery(
                            "select e.honour.recipient.key, e.honour.award.code, e.honour.year, e.honour.decision.number from "
                                    + from
                                    + " and e.honour.recipient.key in :keys",
                            Object[].class)
                    .setParameter("keys", kept.keySet())
                    .getResultStream()
                    .map(identity)
                    .forEach(found::add);
        }
        return found;
    }

    /** A title is given once a year; a form can be given again by another decision. */
    private String identity(String recipient, String award, int year, String decision) {
        var form = catalogues.catalogue().award(award).kind() == Award.Kind.FORM;
        return recipient + "|" + award + "|" + year + (form ? "|" + Text.key(decision) : "");
    }
}
