package vn.bangvang.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.council.CouncilRole;
import vn.bangvang.council.CouncilRow;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.MembershipService;
import vn.bangvang.council.SessionRow;
import vn.bangvang.movement.RoundRow;
import vn.bangvang.movement.RoundService;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/council/list.xhtml}. */
@Named
@ViewScoped
public class SessionsPage implements Serializable {
    private static final String HERE = "/app/council/list.xhtml?faces-redirect=true";

    @Inject CouncilService service;
    @Inject MembershipService membership;
    @Inject RoundService rounds;
    @Inject Notices notices;

    private List<CouncilRow> councils;
    private List<UnitRow> places;
    private String council;
    private String authority;
    private String instrument;
    private String round;
    private LocalDate heldOn;
    private String place;
    private String account;
    private CouncilRole role = CouncilRole.MEMBER;
    private String post;
    private LocalDate from;

    public String plan() {
        var code = service.plan(council, round, heldOn, place);
        notices.done("council.planned");
        return "/app/council/session.xhtml?faces-redirect=true&code=" + code;
    }

    public String appoint() {
        membership.appoint(council, account, role, post, from);
        notices.done("council.member.appointed", account);
        return HERE;
    }

    public String endTerm(Long member) {
        membership.endTerm(member);
        notices.done("council.member.ended");
        return HERE;
    }

    public String found() {
        membership.found(authority, instrument, from);
        notices.done("council.founded");
        return HERE;
    }

    public List<CouncilRow> getCouncils() {
        if (councils == null) {
            councils = membership.councils();
        }
        return councils;
    }

    /** Councils that the actor runs. */
    public List<CouncilRow> getRun() {
        return getCouncils().stream().filter(CouncilRow::isRun).toList();
    }

    public List<UnitRow> getPlaces() {
        if (places == null) {
            places = membership.places();
        }
        return places;
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = council;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public CouncilRole[] getRoles() {
        return CouncilRole.values();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public CouncilRole getRole() {
        return role;
    }

    public void setRole(CouncilRole role) {
        this.role = role;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
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
