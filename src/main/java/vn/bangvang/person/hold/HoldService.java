package vn.bangvang.person.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.organization.Units;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.People;
import vn.bangvang.person.household.Households;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;

/**
 * Matters under way (rule P-HOLD): written down and settled by the unit's officer, the standing
 * office and the inspector, each for the own part of the tree.
 */
@ApplicationScoped
@Transactional
public class HoldService {
    @Inject Holds holds;
    @Inject People people;
    @Inject Belonging belonging;
    @Inject Units units;
    @Inject Households households;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** All that the actor may know of, those under way first. */
    @Needs(Permission.HOLD_EDIT)
    public List<HoldRow> holds() {
        return holds.all().stream().filter(this::reaches).map(Hold::row).toList();
    }

    @Needs(value = Permission.HOLD_EDIT, once = true)
    public void hold(
            @NotNull HoldRow.Kind kind,
            @NotBlank String record,
            @NotBlank @Size(max = 300) String reason,
            @NotNull LocalDate from) {
        var hold =
                switch (kind) {
                    case PERSON -> Hold.of(people.with(record), reason, from);
                    case UNIT -> Hold.of(units.with(record), reason, from);
                    case HOUSEHOLD -> Hold.of(households.with(record), reason, from);
                };
        mustReach(hold);
        holds.add(hold);
    }

    @Needs(Permission.HOLD_EDIT)
    public void settle(long id) {
        var hold = holds.with(id);
        mustReach(hold);
        hold.settle(clocks.today());
    }

    private boolean reaches(Hold hold) {
        return hold.person() == null
                ? acting.actor().mayAt(Permission.HOLD_EDIT, hold.place().path())
                : belonging.mayReach(Permission.HOLD_EDIT, hold.person());
    }

    private void mustReach(Hold hold) {
        if (!reaches(hold)) {
            throw new NotAllowed("hold on what belongs elsewhere");
        }
    }
}
