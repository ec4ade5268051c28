package vn.bangvang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** What users do with movements and rounds. */
@ApplicationScoped
@Transactional
public class RoundService {
    @Inject Rounds rounds;
    @Inject Acting acting;
    @Inject Units units;
    @Inject Numbers numbers;

    @Needs(Permission.ROUND_READ)
    public List<RoundRow> rounds() {
        return rounds.rows();
    }

    @Needs(Permission.ROUND_READ)
    public RoundCard round(String code) {
        var round = rounds.with(code);
        return new RoundCard(
                code,
                round.version(),
                round.closed(),
                new RoundForm(
                        round.name(),
                        round.year(),
                        round.span(),
                        round.submitBy(),
                        round.awards().stream().sorted().toList(),
                        round.units().stream().map(u -> u.code()).sorted().toList()));
    }

    @Needs(Permission.ROUND_READ)
    public List<MovementRow> movements() {
        return rounds.movements(0).stream()
                .map(m -> new MovementRow(m.code(), m.version(), m.form()))
                .toList();
    }

    @Needs(value = Permission.ROUND_EDIT, once = true)
    public String launch(@Valid MovementForm form) {
        var code = numbers.code("PT", form.from().getYear());
        rounds.add(new Movement(code, form));
        return code;
    }

    @Needs(Permission.ROUND_EDIT)
    public void edit(String code, int version, @Valid MovementForm form) {
        var movement = rounds.movement(code);
        movement.mustStillBe(version);
        movement.correct(form);
    }

    /**
     * @return the new round's code
     */
    @Needs(value = Permission.ROUND_EDIT, once = true)
    public String open(String movementCode, @Valid RoundForm form) {
        var movement = movementCode == null ? null : rounds.movement(movementCode);
        var code = numbers.code("DX", form.year());
        rounds.add(
                new Round(
                        code, movement, form, form.unitCodes().stream().map(units::with).toList()));
        return code;
    }

    @Needs(Permission.ROUND_EDIT)
    public void edit(String code, int version, @Valid RoundForm form) {
        var round = rounds.with(code);
        round.mustStillBe(version);
        round.correct(form, form.unitCodes().stream().map(units::with).toList());
    }

    @Needs(Permission.ROUND_EDIT)
    public void close(String code) {
        rounds.with(code).close();
    }

    /** LDTT that units decided by themselves, as totals with evidence. */
    @Needs(Permission.ROUND_EDIT)
    public void declare(
            String code,
            String unitCode,
            String award,
            @Min(0) int total,
            @NotBlank @Size(max = 300) String evidence) {
        var round = rounds.with(code);
        var unit = units.with(unitCode);
        if (!round.units().contains(unit)) {
            throw new RuleViolation("movement.declared.outside", unit.name());
        }
        rounds.declare(round, unit, award, total, evidence);
    }

    /** A unit's list of registered titles of the round's year, as handed in. */
    @Needs(Permission.ROUND_EDIT)
    public void register(
            String code,
            String unitCode,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 300) String evidence) {
        var round = rounds.with(code);
        var unit = units.with(unitCode);
        if (!round.units().contains(unit)) {
            throw new RuleViolation("movement.declared.outside", unit.name());
        }
        rounds.register(round.year(), unit, day, evidence);
    }

    @Needs(Permission.ROUND_READ)
    public List<RegistrationRow> registrations(String code) {
        return rounds.registrations(rounds.with(code), acting.actor().scope(Permission.ROUND_READ));
    }

    @Needs(Permission.ROUND_READ)
    public List<DeclaredRow> declared(String code, String award) {
        return rounds.declaredRows(
                rounds.with(code), award, acting.actor().scope(Permission.ROUND_READ));
    }
}
