package vn.bangvang.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.SessionRow;
import vn.bangvang.movement.RoundRow;
import vn.bangvang.movement.RoundService;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/council/list.xhtml}. */
@Named
@ViewScoped
public class SessionsPage implements Serializable {
    @Inject CouncilService service;
    @Inject RoundService rounds;
    @Inject Notices notices;

    private String round;
    private LocalDate heldOn;
    private String place;

    public String plan() {
        var code = service.plan(round, heldOn, place);
        notices.done("council.planned", code);
        return "/app/council/session.xhtml?faces-redirect=true&code=" + code;
    }

    public List<SessionRow> getSessions() {
        return service.sessions();
    }

    public List<RoundRow> getRounds() {
        return rounds.rounds();
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
