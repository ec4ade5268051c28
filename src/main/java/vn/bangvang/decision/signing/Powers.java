package vn.bangvang.decision.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.bangvang.award.Authority;
import vn.bangvang.award.Catalogues;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.classification.Trait;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.RuleViolation;

/** Who may decide what on which day (thẩm quyền quyết định khen thưởng). */
@ApplicationScoped
public class Powers {
    private static final Map<Trait, Authority> CHAIRS =
            Map.of(
                    Trait.PROVINCE_CHAIR, Authority.PROVINCE_CHAIR,
                    Trait.DISTRICT_CHAIR, Authority.DISTRICT_CHAIR,
                    Trait.COMMUNE_CHAIR, Authority.COMMUNE_CHAIR);

    @Inject Units units;
    @Inject Terms terms;
    @Inject Catalogues catalogues;

    /**
     * @throws RuleViolation when the authority is closed on the day
     */
    public void mustBeOpen(Unit unit, LocalDate day) {
        if (!unit.isOpenOn(day)) {
            throw new RuleViolation("decision.authority.closed", unit.name());
        }
    }

    /**
     * @throws RuleViolation when the authority is closed on the day or the law of the day does not
     *     let it give one of the awards; a top whose type says nothing of powers is not judged
     */
    public void mustDecide(Unit unit, Collection<String> awards, LocalDate day) {
        mustBeOpen(unit, day);
        if (unit.isRoot() && !units.isAuthority(unit)) {
            return;
        }
        var authority = of(unit);
        var catalogue = catalogues.catalogue();
        for (var award : awards) {
            if (!catalogue.decides(authority, award, day)) {
                throw new RuleViolation(
                        "decision.authority.cannot", unit.name(), catalogue.award(award).name());
            }
        }
    }

    /** {@code PROVINCE}, {@code DISTRICT} or {@code COMMUNE}; {@code null} for another. */
    public String level(Unit unit) {
        return switch (of(unit)) {
            case PROVINCE_CHAIR -> "PROVINCE";
            case DISTRICT_CHAIR -> "DISTRICT";
            case COMMUNE_CHAIR -> "COMMUNE";
            default -> units.isAuthority(unit) || !unit.isRoot() ? null : "DISTRICT";
        };
    }

    /** As which authority the head of a unit of this type decides. */
    private Authority of(Unit unit) {
        return CHAIRS.entrySet().stream()
                .filter(c -> terms.is(Scheme.UNIT_TYPE, unit.type(), c.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Authority.UNIT_HEAD);
    }
}
