package vn.bangvang.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.membership.CouncilRole;
import vn.bangvang.council.membership.CouncilRow;
import vn.bangvang.council.membership.MembershipService;
import vn.bangvang.council.session.SessionRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.session.WaitingRound;
import vn.bangvang.identity.Holder;
import vn.bangvang.identity.web.AccountNames;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/council/list.xhtml}. */
@Named
@ViewScoped
public class SessionsPage implements Serializable {
    private static final String HERE = "/app/council/list.xhtml?faces-redirect=true";

    @Inject CouncilService service;
    @Inject MembershipService membership;
    @Inject Acting acting;
    @Inject AccountNames names;
    @Inject Messages messages;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private ListModel<SessionRow> sessions;
    private SessionState state;
    private List<Holder> candidates;
    private String candidatesOf;

    private List<CouncilRow> councils;
    private List<UnitRow> places;
    private String council;
    private String authority;
    private String instrument;
    private List<WaitingRound> waiting = List.of();
    private String wanted;
    private LocalDate heldOn;
    private String place;
    private String account;
    private CouncilRole role = CouncilRole.MEMBER;
    private String post;
    private LocalDate from;

    public void load() {
        state = Query.choice(request, "state", SessionState.class, null);
        sessions =
                new ListModel<>(
                        request,
                        Query.part("state", state == null ? "" : state),
                        Set.of("heldOn", "roundName", "councilOf"),
                        slice -> service.sessions(state, slice),
                        SessionRow::code,
                        "phien-hop",
                        List.of(
                                new ListColumn<>("council.heldOn", 14, SessionRow::heldOn),
                                new ListColumn<>("council.round", 40, SessionRow::roundName),
                                new ListColumn<>("council.at", 32, SessionRow::councilOf),
                                new ListColumn<>("council.place", 32, SessionRow::place),
                                new ListColumn<>("council.cases", 12, SessionRow::items),
                                new ListColumn<>(
                                        "council.state", 16, s -> messages.name(s.state()))));
        waiting = acting.actor().may(Permission.COUNCIL_RUN) ? service.waiting() : List.of();
        wanted = wanted(Query.text(request, "plan"));
        var run = getRun();
        council = run.isEmpty() ? null : run.get(0).unitCode();
    }

    /** What was asked for, or what waits longest. */
    private String wanted(String key) {
        return waiting.stream()
                .map(WaitingRound::key)
                .filter(key::equals)
                .findFirst()
                .orElseGet(() -> waiting.isEmpty() ? null : waiting.get(0).key());
    }

    public String plan() {
        waiting = service.waiting();
        var chosen = waiting.stream().filter(w -> w.key().equals(wanted)).findFirst();
        if (chosen.isEmpty()) {
            wanted = wanted("");
            notices.warn("council.waiting.gone");
            return null;
        }
        var of = chosen.get();
        var code = service.plan(of.council(), of.round(), heldOn, place);
        notices.done("council.planned");
        return "/app/council/session.xhtml?faces-redirect=true&code=" + code;
    }

    public String appoint() {
        membership.appoint(council, account, role, post, from);
        notices.done("council.member.appointed", names.name(account));
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

    public ListModel<SessionRow> getSessions() {
        return sessions;
    }

    public SessionState[] getStates() {
        return SessionState.values();
    }

    /** The state that the list is narrowed to, or {@code null}. */
    public SessionState getState() {
        return state;
    }

    /** Who could be appointed to the council that is chosen. */
    public List<Holder> getCandidates() {
        if (candidates == null || !Objects.equals(candidatesOf, council)) {
            candidatesOf = council;
            candidates = council == null ? List.of() : membership.candidates(council);
        }
        return candidates;
    }

    /** Another council was chosen: others could be appointed. */
    public void chooseCouncil() {
        candidates = null;
        account = null;
    }

    /** What waits for a session of the actor's councils. */
    public List<WaitingRound> getWaiting() {
        return waiting;
    }

    /** Key of what is to be heard. */
    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
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
