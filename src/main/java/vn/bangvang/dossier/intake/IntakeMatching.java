package vn.bangvang.dossier.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.bangvang.dossier.AwardFor;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.person.Sex;
import vn.bangvang.person.household.Households;
import vn.bangvang.person.name.Namesakes;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Fault;

/**
 * Tells who the rows of an uploaded list mean: a known person, a new one, or the person of another
 * row. Year of birth tells namesakes apart; where it is missing, and there is more than one to
 * mean, people are asked and nothing is guessed.
 */
final class IntakeMatching {
    private static final String NEW = "NEW";

    private final Map<String, List<Namesakes.Namesake>> known;
    private final Map<String, String> households;
    private final Map<AwardFor, String> standing;
    private final Questions questions;
    private final List<Fault> faults;
    private final Set<String> seen = new HashSet<>();

    /** How many rows have a name without a year, by its spelling. */
    private final Map<String, Integer> without = new HashMap<>();

    /** Rows that bring new people, by spelling of the name. */
    private final Map<String, List<IntakeReading.Read>> fresh = new HashMap<>();

    /**
     * @param households as {@link Households#of} knows them
     * @param standing as {@link Dossiers#standing} knows them
     */
    IntakeMatching(
            Map<String, List<Namesakes.Namesake>> known,
            Map<String, String> households,
            Map<AwardFor, String> standing,
            Questions questions,
            List<Fault> faults) {
        this.known = known;
        this.households = households;
        this.standing = standing;
        this.questions = questions;
        this.faults = faults;
    }

    /** The rows in order; {@code null} for one that has a fault or an open question. */
    List<IntakeRow> match(List<IntakeReading.Read> read) {
        read.stream()
                .filter(r -> r.person() != null && r.person().birthYear() == null)
                .forEach(r -> without.merge(r.spelling(), 1, Integer::sum));
        read.stream()
                .filter(r -> r.person() != null && r.person().birthYear() != null)
                .filter(r -> sure(r).isEmpty())
                .forEach(r -> fresh.computeIfAbsent(r.spelling(), s -> new ArrayList<>()).add(r));
        var rows = new ArrayList<IntakeRow>();
        for (var r : read) {
            rows.add(row(r));
        }
        return rows;
    }

    private IntakeRow row(IntakeReading.Read r) {
        var meant =
                switch (r.subject()) {
                    case INDIVIDUAL -> here(r, meant(r));
                    case COLLECTIVE ->
                            r.unitCode() == null
                                    ? "U?" + r.spelling()
                                    : RecipientKey.unit(r.unitCode()).toString();
                    case HOUSEHOLD -> household(r);
                };
        if (meant == null || r.award() == null) {
            return null;
        }
        if (r.person() != null && r.person().sex() == Sex.UNKNOWN && !isOnRecord(meant)) {
            if (r.cells().isWithoutSex()) {
                r.cells().noSex();
            }
            return null;
        }
        var known = RecipientKey.read(meant).filter(k -> k.kind() != RecipientKey.Kind.UNIT);
        var once = once(r, meant);
        return !once || !r.whole()
                ? null
                : new IntakeRow(
                        r.cells().row().sheet(),
                        r.cells().number(),
                        r.subject(),
                        r.written(),
                        r.name(),
                        r.award().code(),
                        r.award().name(),
                        known.map(RecipientKey::code).orElse(null),
                        meant,
                        r.person(),
                        r.unitCode(),
                        r.unitName(),
                        r.year(),
                        r.initiative(),
                        r.initiativeNumber(),
                        r.claim(),
                        List.of());
    }

    /** A person is put forward by the unit to which he or she belongs today. */
    private String here(IntakeReading.Read r, String meant) {
        if (meant == null || isOnRecord(meant) || !meansOneWhoLeft(r)) {
            return meant;
        }
        r.cells().fault(IntakeColumn.NAME, "dossier.fault.left", r.written());
        return null;
    }

    /** The key of a household, or what tells a new household from others of the file. */
    private String household(IntakeReading.Read r) {
        var unit = r.unitCode() == null ? r.unitName() : r.unitCode();
        var code = households.get(Households.key(unit, r.name()));
        return code == null
                ? "H?" + Households.key(unit, r.name())
                : RecipientKey.household(code).toString();
    }

    /** The key of a person, or the key of the row that brings the person; {@code null} is asked. */
    private String meant(IntakeReading.Read r) {
        var own = r.cells().row().key();
        if (r.mark() == null && r.person().birthYear() != null && !couldBeOneOfSeveral(r)) {
            var sure = sure(r);
            if (sure.size() == 1) {
                return RecipientKey.person(sure.get(0).code()).toString();
            }
            if (sure.isEmpty()) {
                return sameNew(r);
            }
        }
        var options = options(r);
        if (r.mark() == null && without.getOrDefault(r.spelling(), 0) <= 1) {
            if (options.isEmpty()) {
                return own;
            }
            if (options.size() == 1 && isOnRecord(options.get(0).value())) {
                return options.get(0).value();
            }
        }
        options.add(new Question.Option(NEW, ""));
        return questions
                .ask("P|" + own, Question.About.PERSON, r.cells().number(), r.written(), options)
                .map(a -> a.equals(NEW) ? own : a)
                .orElse(null);
    }

    /** Whether the file has people of the name born in several years and the record has none. */
    private boolean couldBeOneOfSeveral(IntakeReading.Read r) {
        var years =
                fresh.getOrDefault(r.spelling(), List.of()).stream()
                        .map(f -> f.person().birthYear())
                        .distinct()
                        .count();
        var named = named(r);
        return years > 1
                && named.stream().noneMatch(n -> r.person().birthYear().equals(n.birthYear()))
                && named.stream().anyMatch(n -> n.birthYear() == null);
    }

    /** Known people of the name and the year; those whose year is not known could be meant too. */
    private List<Namesakes.Namesake> sure(IntakeReading.Read r) {
        var named = named(r);
        var same =
                named.stream().filter(n -> r.person().birthYear().equals(n.birthYear())).toList();
        var unknown = named.stream().filter(n -> n.birthYear() == null).toList();
        return same.isEmpty() ? unknown : same;
    }

    private List<Namesakes.Namesake> named(IntakeReading.Read r) {
        var byCode = new LinkedHashMap<String, Namesakes.Namesake>();
        spelt(r).filter(Namesakes.Namesake::belongs)
                .sorted(Comparator.comparing(Namesakes.Namesake::code))
                .forEach(n -> byCode.putIfAbsent(n.code(), n));
        return List.copyOf(byCode.values());
    }

    private Stream<Namesakes.Namesake> spelt(IntakeReading.Read r) {
        return known.getOrDefault(Text.key(r.name()), List.of()).stream()
                .filter(n -> Text.spelling(n.fullName()).equals(r.spelling()));
    }

    /** Whether a row that brings somebody new rather means one who has left for another unit. */
    private boolean meansOneWhoLeft(IntakeReading.Read r) {
        var here = named(r).stream().map(Namesakes.Namesake::code).toList();
        return spelt(r).filter(n -> !here.contains(n.code()))
                .anyMatch(
                        n ->
                                r.person().birthYear() == null
                                        || r.person().birthYear().equals(n.birthYear()));
    }

    private static boolean isOnRecord(String meant) {
        return RecipientKey.read(meant).isPresent();
    }

    /** The first row of the file with the same name, year and unit. */
    private String sameNew(IntakeReading.Read r) {
        return fresh.getOrDefault(r.spelling(), List.of(r)).stream()
                .filter(f -> f.person().birthYear().equals(r.person().birthYear()))
                .filter(f -> f.person().unitCode().equals(r.person().unitCode()))
                .findFirst()
                .orElse(r)
                .cells()
                .row()
                .key();
    }

    private List<Question.Option> options(IntakeReading.Read r) {
        var options = new ArrayList<Question.Option>();
        for (var n : named(r)) {
            options.add(
                    new Question.Option(
                            RecipientKey.person(n.code()).toString(),
                            n.fullName()
                                    + (n.birthYear() == null ? "" : " (" + n.birthYear() + ")")
                                    + n.told()));
        }
        for (var f : fresh.getOrDefault(r.spelling(), List.of())) {
            if (sameNew(f).equals(f.cells().row().key()) && f != r) {
                options.add(
                        new Question.Option(
                                f.cells().row().key(),
                                "%s (%d), %s – %d"
                                        .formatted(
                                                f.name(),
                                                f.person().birthYear(),
                                                f.person().title(),
                                                f.cells().number())));
            }
        }
        return options;
    }

    /** Nobody twice for the same award, in the file and in the round. */
    private boolean once(IntakeReading.Read r, String recipient) {
        if (r.name().isEmpty()) {
            return false;
        }
        if (!seen.add(r.award().code() + " " + recipient)) {
            r.cells().fault(IntakeColumn.NAME, "dossier.fault.twice", r.written());
            return false;
        }
        var nominating =
                RecipientKey.read(recipient)
                        .map(key -> standing.get(new AwardFor(r.award().code(), key)))
                        .orElse(null);
        if (nominating != null) {
            r.cells().fault(IntakeColumn.NAME, "dossier.fault.standing", r.written(), nominating);
            return false;
        }
        return true;
    }
}
