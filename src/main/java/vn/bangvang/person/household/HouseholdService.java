package vn.bangvang.person.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** What users do with households; nominations write new ones down. */
@ApplicationScoped
@Transactional
public class HouseholdService {
    @Inject Households households;
    @Inject Acting acting;

    /** Households by words of their names without tones; joined records are left out. */
    @Needs(Permission.PERSON_READ)
    public Page<HouseholdRow> search(String words, Slice slice) {
        return households.search(acting.actor().scope(Permission.PERSON_READ), words, slice);
    }

    /** Corrects how a household is called. */
    @Needs(Permission.PERSON_EDIT)
    public void rename(String code, int version, @NotBlank @Size(max = 120) String fullName) {
        var household = households.with(code);
        acting.actor().mustReach(Permission.PERSON_EDIT, household.unit().path());
        household.mustStillBe(version);
        if (household.mergedInto() != null) {
            throw new RuleViolation("person.household.joined", household.name());
        }
        if (households.isTaken(fullName, household)) {
            throw new RuleViolation("person.household.taken", fullName);
        }
        household.rename(fullName);
    }
}
