package vn.bangvang.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.eligibility.claim.GroupCounts;
import vn.bangvang.platform.web.EditConflict;
import vn.bangvang.platform.web.Show;

/** What a nomination claims, field by field, as people read it. */
@Named("claims")
@ApplicationScoped
public class ClaimWords {
    private static final List<Count> COUNTS =
            List.of(
                    new Count("members", GroupCounts::getMembers, GroupCounts::setMembers),
                    new Count("advanced", GroupCounts::getAdvanced, GroupCounts::setAdvanced),
                    new Count(
                            "disciplined",
                            GroupCounts::getDisciplined,
                            GroupCounts::setDisciplined),
                    new Count("fighters", GroupCounts::getFighters, GroupCounts::setFighters),
                    new Count(
                            "incomplete", GroupCounts::getIncomplete, GroupCounts::setIncomplete));

    @Inject Show show;

    /** What of a claim differs from the one that somebody else saved. */
    EditConflict conflict(Claim opened, Claim mine, Claim theirs) {
        return EditConflict.between(
                parts().stream()
                        .map(p -> new EditConflict.Field<Claim>(p.label(), p.words()::apply))
                        .toList(),
                opened,
                mine,
                theirs);
    }

    /** What a claim says besides the achievement. */
    public List<Fact> facts(Claim claim) {
        return parts().stream()
                .skip(1)
                .map(p -> new Fact(p.label(), p.words().apply(claim)))
                .filter(f -> !f.words().isEmpty())
                .toList();
    }

    /**
     * A field that is filled.
     *
     * @param label key of the message that names it
     */
    public record Fact(String label, String words) implements Serializable {}

    /** The own claim with what only the other changed. */
    Claim merged(Claim opened, Claim mine, Claim theirs) {
        var merged = mine.clone();
        for (var part : parts()) {
            if (part.words().apply(opened).equals(part.words().apply(mine))) {
                part.copy().accept(theirs, merged);
            }
        }
        return merged;
    }

    /** Names of the numbers that a unit gives of its collective, in the order of the form. */
    public List<String> getCounts() {
        return COUNTS.stream().map(Count::name).toList();
    }

    /** The claim field by field, in the order of the form; first the achievement. */
    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(part("achievement", Claim::getAchievement, Claim::setAchievement));
        COUNTS.forEach(count -> parts.add(count.part(show)));
        parts.addAll(others());
        return parts;
    }

    private List<Part> others() {
        return List.of(
                number("given", Claim::getGiven, Claim::setGiven),
                day(
                        "achievedFrom",
                        c -> c.getPeriod().getFrom(),
                        (c, d) -> c.getPeriod().setFrom(d)),
                day("achievedTo", c -> c.getPeriod().getTo(), (c, d) -> c.getPeriod().setTo(d)),
                part("ldttElsewhere", Claim::getRecognisedElsewhere, Claim::setRecognisedElsewhere),
                part(
                        "formerOpinion",
                        c -> c.getOpinions().getFormer(),
                        (c, s) -> c.getOpinions().setFormer(s)),
                part(
                        "hostOpinion",
                        c -> c.getOpinions().getHost(),
                        (c, s) -> c.getOpinions().setHost(s)),
                number(
                        "points",
                        c -> c.getCulture().getPoints(),
                        (c, n) -> c.getCulture().setPoints(n)),
                day(
                        "postedOn",
                        c -> c.getCulture().getPostedOn(),
                        (c, d) -> c.getCulture().setPostedOn(d)),
                day(
                        "reviewedOn",
                        c -> c.getCulture().getReviewedOn(),
                        (c, d) -> c.getCulture().setReviewedOn(d)));
    }

    private static Part part(
            String name, Function<Claim, String> get, BiConsumer<Claim, String> set) {
        return part(name, get, set, s -> Objects.toString(s, ""));
    }

    private <N extends Number> Part number(
            String name, Function<Claim, N> get, BiConsumer<Claim, N> set) {
        return part(name, get, set, show::number);
    }

    private Part day(
            String name, Function<Claim, LocalDate> get, BiConsumer<Claim, LocalDate> set) {
        return part(name, get, set, show::date);
    }

    private static <V> Part part(
            String name,
            Function<Claim, V> get,
            BiConsumer<Claim, V> set,
            Function<V, String> words) {
        return new Part(
                "dossier." + name,
                claim -> words.apply(get.apply(claim)),
                (from, to) -> set.accept(to, get.apply(from)));
    }

    /**
     * A number of the collective.
     *
     * @param name of the property, and of its message
     */
    private record Count(
            String name, Function<GroupCounts, Integer> get, BiConsumer<GroupCounts, Integer> set) {
        Part part(Show show) {
            return new Part(
                    "eligibility.field." + name,
                    claim -> show.number(get.apply(claim.getGroup())),
                    (from, to) -> set.accept(to.getGroup(), get.apply(from.getGroup())));
        }
    }

    /** One field: how it is called, what it says, how it comes into another claim. */
    private record Part(
            String label, Function<Claim, String> words, BiConsumer<Claim, Claim> copy) {}
}
