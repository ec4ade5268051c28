package vn.bangvang.movement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.movement.DeclaredRow;
import vn.bangvang.movement.MovementKind;
import vn.bangvang.movement.MovementRow;
import vn.bangvang.movement.RegistrationRow;
import vn.bangvang.movement.RoundCard;
import vn.bangvang.movement.RoundRow;
import vn.bangvang.movement.RoundService;
import vn.bangvang.movement.Span;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Notices;

/** Backs the pages of movements and rounds under {@code /app/movement}. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {
    private static final String LIST = "/app/movement/list.xhtml?faces-redirect=true";

    @Inject RoundService service;
    @Inject CatalogueService catalogue;
    @Inject UnitService unitService;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @Inject Notices notices;

    private String code;
    private String like;
    private RoundCard card;
    private final MovementInput movement = new MovementInput();
    private final RoundInput round = new RoundInput();
    private String unit;
    private int total;
    private String evidence;
    private LocalDate registeredOn;

    public void load() {
        var year = clocks.today().getYear();
        round.setYear(year);
        if (code != null) {
            card = service.round(code);
            round.take(card.form());
        } else if (like != null) {
            var before = service.round(like).form();
            round.take(before.in(Math.max(year, before.year() + 1)));
        }
    }

    public String launch() {
        service.launch(movement.form());
        notices.done("movement.launched", movement.getName());
        return LIST;
    }

    public String saveRound() {
        if (card == null) {
            code = service.open(round.getMovement(), round.form());
        } else {
            service.edit(code, card.version(), round.form());
        }
        notices.done("movement.round.saved", round.getName());
        return here();
    }

    public String closeRound() {
        service.close(code);
        notices.done("movement.round.closed");
        return LIST;
    }

    public String declare() {
        service.declare(code, unit, "LDTT", total, evidence);
        notices.done("movement.declared.saved");
        return here();
    }

    public String register() {
        service.register(code, unit, registeredOn, evidence);
        notices.done("movement.registration.saved");
        return here();
    }

    private String here() {
        return "/app/movement/round.xhtml?faces-redirect=true&code=" + code;
    }

    /** Whether the day for handing in has passed. */
    public boolean isPast(RoundRow round) {
        return round.submitBy().isBefore(clocks.today());
    }

    public List<RoundRow> getRounds() {
        return service.rounds();
    }

    public List<MovementRow> getMovements() {
        return service.movements();
    }

    public List<DeclaredRow> getDeclared() {
        return code == null ? List.of() : service.declared(code, "LDTT");
    }

    public List<RegistrationRow> getRegistrations() {
        return code == null ? List.of() : service.registrations(code);
    }

    /** Units that have sent their list of registered titles. */
    public List<RegistrationRow> getRegistered() {
        return getRegistrations().stream().filter(g -> g.registeredOn() != null).toList();
    }

    /** Units that have not. */
    public List<RegistrationRow> getUnregistered() {
        return getRegistrations().stream().filter(g -> g.registeredOn() == null).toList();
    }

    /** Names of the awards of the round that is shown. */
    public String getAwardNames() {
        return getAwards().stream()
                .filter(a -> card.form().awards().contains(a.code()))
                .map(Award::name)
                .collect(Collectors.joining(", "));
    }

    /** Ticks every unit. */
    public void takeAllUnits() {
        round.setUnits(getUnits().stream().map(UnitRow::code).toList());
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public void setRegisteredOn(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    public List<Award> getAwards() {
        return catalogue.read().awards();
    }

    public List<UnitRow> getUnits() {
        return acting.actor().may(Permission.UNIT_READ) ? unitService.open() : List.of();
    }

    public Span[] getSpans() {
        return Span.values();
    }

    public MovementKind[] getKinds() {
        return MovementKind.values();
    }

    public RoundCard getCard() {
        return card;
    }

    public MovementInput getMovement() {
        return movement;
    }

    public RoundInput getRound() {
        return round;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLike() {
        return like;
    }

    /** A round before, after which the new one is filled in. */
    public void setLike(String like) {
        this.like = like;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public int getTotal() {
        return total;
    }

    public void setTotal(int total) {
        this.total = total;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
