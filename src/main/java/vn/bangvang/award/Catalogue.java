package vn.bangvang.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.RuleViolation;

/** The law as dated data: awards, eras, rules, coefficients, objects, votes and time limits. */
public record Catalogue(
        List<Award> awards,
        List<Era> eras,
        List<RuleRow> rules,
        List<BonusRow> bonuses,
        List<ObjectRow> objects,
        List<VoteRow> votes,
        List<TimeLimitRow> limits,
        List<SalaryRow> salaries) {

    public Award award(String code) {
        return find(code).orElseThrow(() -> new NotFound("award " + code));
    }

    public Optional<Award> find(String code) {
        return awards.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** The era of a day. */
    public Era era(LocalDate day) {
        return eras.stream()
                .filter(e -> e.holds(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("era of " + day));
    }

    public Optional<RuleRow> rule(String rule, String award, String era) {
        return rules.stream()
                .filter(
                        r ->
                                r.rule().equals(rule)
                                        && r.award().equals(award)
                                        && r.era().equals(era))
                .findFirst();
    }

    public Optional<BonusRow> bonus(String award, Subject subject, String era) {
        return bonuses.stream()
                .filter(
                        b ->
                                b.award().equals(award)
                                        && b.subject() == subject
                                        && b.era().equals(era))
                .findFirst();
    }

    public AwardObject object(String award, String era) {
        return objects.stream()
                .filter(o -> o.award().equals(award) && o.era().equals(era))
                .findFirst()
                .map(ObjectRow::object)
                .orElse(AwardObject.NONE);
    }

    public VoteRow vote(String award, String era) {
        return votes.stream()
                .filter(v -> v.award().equals(award) && v.era().equals(era))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("award.rule.missing", award, era));
    }

    public TimeLimitRow limit(String code, String era) {
        return limits.stream()
                .filter(l -> l.code().equals(code) && l.era().equals(era))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("award.rule.missing", code, era));
    }

    public SalaryRow salary(LocalDate day) {
        return salaries.stream()
                .filter(s -> !s.from().isAfter(day))
                .max(Comparator.comparing(SalaryRow::from))
                .orElseThrow(() -> new NotFound("base salary of " + day));
    }
}
