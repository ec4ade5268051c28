package vn.bangvang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import vn.bangvang.award.Authority;
import vn.bangvang.award.Catalogues;
import vn.bangvang.organization.UnitType;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.RuleViolation;

/** Who may decide what on which day (thẩm quyền quyết định khen thưởng). */
@ApplicationScoped
class Powers {
    @Inject Units units;
    @Inject Catalogues catalogues;

    /**
     * @throws RuleViolation when the place's authority is closed on the day or the law of the day
     *     does not let it give one of the awards; a place that has named none is not judged
     */
    void mustDecide(Collection<String> awards, LocalDate day) {
        var unit = units.authority().orElse(null);
        if (unit == null) {
            return;
        }
        if (!unit.isOpenOn(day)) {
            throw new RuleViolation("decision.authority.closed", unit.name());
        }
        var authority = of(unit.type());
        var catalogue = catalogues.catalogue();
        for (var award : awards) {
            if (!catalogue.decides(authority, award, day)) {
                throw new RuleViolation(
                        "decision.authority.cannot", unit.name(), catalogue.award(award).name());
            }
        }
    }

    private static Authority of(UnitType type) {
        return switch (type) {
            case PROVINCE -> Authority.PROVINCE_CHAIR;
            case AUTHORITY -> Authority.DISTRICT_CHAIR;
            case COMMUNE, TOWN -> Authority.COMMUNE_CHAIR;
            default -> Authority.UNIT_HEAD;
        };
    }
}
