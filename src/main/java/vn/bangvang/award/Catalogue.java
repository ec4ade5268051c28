package vn.bangvang.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bangvang.platform.NotFound;

/** The law as dated data: awards, eras and everything that is said of them from a day to a day. */
public final class Catalogue {
    private final List<Award> awards;
    private final List<Era> eras;
    private final Map<String, List<LawRow>> byRule;
    private final Map<LawKind, List<LawRow>> byKind;

    public Catalogue(List<Award> awards, List<Era> eras, List<LawRow> rows) {
        this.awards = List.copyOf(awards);
        this.eras = List.copyOf(eras);
        this.byRule = rows.stream().collect(Collectors.groupingBy(LawRow::rule));
        this.byKind = rows.stream().collect(Collectors.groupingBy(LawRow::kind));
    }

    public List<Award> awards() {
        return awards;
    }

    public List<Era> eras() {
        return eras;
    }

    public Award award(String code) {
        return find(code).orElseThrow(() -> new NotFound("award " + code));
    }

    public Optional<Award> find(String code) {
        return awards.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** The era of a day; empty when the catalogue has none. */
    public Optional<Era> era(LocalDate day) {
        return eras.stream().filter(e -> e.holds(day)).findFirst();
    }

    /** Rows of a kind that hold on a day, in the order of the catalogue. */
    public List<LawRow> rows(LawKind kind, LocalDate day) {
        return byKind.getOrDefault(kind, List.of()).stream().filter(r -> r.holds(day)).toList();
    }

    /** Conditions that the law sets for giving the award to the subject on the day. */
    public List<LawRow> conditions(String award, Subject subject, LocalDate day) {
        return rows(LawKind.CONDITION, day).stream().filter(r -> r.isFor(award, subject)).toList();
    }

    /**
     * What a rule says of an award and a subject on a day; a row for that award, or that subject,
     * before one for all.
     */
    public Optional<LawRow> row(String rule, String award, Subject subject, LocalDate day) {
        return byRule.getOrDefault(rule, List.of()).stream()
                .filter(r -> r.holds(day) && r.isFor(award, subject))
                .max(
                        Comparator.comparing((LawRow r) -> r.award() != null)
                                .thenComparing(r -> r.subject() != null));
    }

    /** Awards that the authority may decide on the day. */
    public List<Award> decidedBy(Authority authority, LocalDate day) {
        return awards.stream().filter(a -> decides(authority, a.code(), day)).toList();
    }

    public boolean decides(Authority authority, String award, LocalDate day) {
        return row("DECIDES", award, null, day)
                .filter(r -> List.of(r.mode().split(" ")).contains(authority.name()))
                .isPresent();
    }

    public Optional<LawRow> bonus(String award, Subject subject, LocalDate day) {
        return row("B-COEF", award, subject, day);
    }

    public AwardObject object(String award, LocalDate day) {
        return row("OBJ", award, null, day)
                .map(r -> AwardObject.valueOf(r.mode()))
                .orElse(AwardObject.NONE);
    }

    /**
     * How a council votes on the award, share and quorum; empty when the law of the day says no
     * word.
     *
     * @param education whether the recipient is of the education sector, which has a rule of its
     *     own for some awards
     */
    public Optional<VoteRow> vote(String award, LocalDate day, boolean education) {
        var share =
                Optional.of(education)
                        .filter(e -> e)
                        .flatMap(e -> row("V-70-EDU", award, null, day))
                        .or(() -> row("V-SHARE", award, null, day));
        var quorum = row("V-QUORUM", award, null, day);
        return share.isEmpty() || quorum.isEmpty()
                ? Optional.empty()
                : Optional.of(vote(award, share.get(), quorum.get().mode().split("/")));
    }

    private static VoteRow vote(String award, LawRow share, String[] quorum) {
        return new VoteRow(
                award,
                share.amount().movePointRight(2).intValueExact(),
                Denominator.valueOf(share.mode().replace("_SECRET", "")),
                share.mode().endsWith("SECRET"),
                Integer.parseInt(quorum[0]),
                Integer.parseInt(quorum[1]),
                share.article(),
                share.status());
    }

    /** Working days for a step, such as {@code TL-H}. */
    public Optional<LawRow> limit(String step, LocalDate day) {
        return row(step, null, null, day);
    }

    /** Base salary (lương cơ sở), đồng a month. */
    public Optional<LawRow> salary(LocalDate day) {
        return row("B-BASE", null, null, day);
    }
}
