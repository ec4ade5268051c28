package vn.bangvang.decision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.decision.DecisionFilter;
import vn.bangvang.decision.DecisionRow;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.DecisionState;
import vn.bangvang.decision.Waiting;
import vn.bangvang.decision.signing.NumberBook;
import vn.bangvang.decision.signing.SigningService;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/decision/list.xhtml}. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {
    @Inject DecisionService service;
    @Inject SigningService signing;
    @Inject CatalogueService catalogue;
    @Inject Acting acting;
    @Inject Notices notices;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private ListModel<DecisionRow> decisions;
    private DecisionState state;
    private boolean unpaidOnly;

    private String wanted;
    private List<String> awards;
    private List<Waiting> waiting;
    private List<String> keptBack;
    private String subjectLine;

    public String draft() {
        var chosen =
                getWaiting().stream()
                        .filter(w -> w.key().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("decision.draft.gone"));
        var code = service.draft(chosen.roundCode(), chosen.authority(), awards, subjectLine);
        notices.done("decision.drafted", code);
        return "/app/decision/decision.xhtml?faces-redirect=true&code=" + code;
    }

    /**
     * @param unpaid codes of the decisions whose bonus was not paid, for who asks for these alone
     */
    public void load(Set<String> unpaid) {
        state = Query.choice(request, "state", DecisionState.class, null);
        unpaidOnly = "1".equals(request.getParameter("unpaid"));
        var listed = new DecisionFilter(state, unpaidOnly ? unpaid : null);
        decisions =
                new ListModel<>(
                        request,
                        Query.part("state", state == null ? "" : state)
                                + Query.part("unpaid", unpaidOnly ? "1" : ""),
                        Set.of("signedOn", "authorityName", "roundName", "subjectLine"),
                        slice -> service.decisions(listed, slice),
                        DecisionRow::code,
                        "quyet-dinh",
                        List.of(
                                new ListColumn<>("decision.number", 16, DecisionRow::numberText),
                                new ListColumn<>("decision.signedOn", 14, DecisionRow::signedOn),
                                new ListColumn<>("decision.subject", 50, DecisionRow::subjectLine),
                                new ListColumn<>(
                                        "decision.authority", 32, DecisionRow::authorityName),
                                new ListColumn<>("decision.round", 40, DecisionRow::roundName),
                                new ListColumn<>("decision.cases", 12, DecisionRow::lines),
                                new ListColumn<>(
                                        "decision.state", 16, d -> messages.name(d.state()))));
    }

    public ListModel<DecisionRow> getDecisions() {
        return decisions;
    }

    public DecisionState[] getStates() {
        return DecisionState.values();
    }

    /** Whether only decisions are listed whose bonus nobody has written down as paid. */
    public boolean isUnpaidOnly() {
        return unpaidOnly;
    }

    /** The state that the list is narrowed to, or {@code null}. */
    public DecisionState getState() {
        return state;
    }

    /** Books of numbers, with what is missing in each. */
    public List<NumberBook> getNumberBooks() {
        return signing.numberBooks();
    }

    /** Recommended nominations that wait for a decision, by round and authority. */
    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = acting.actor().may(Permission.DECISION_DRAFT) ? service.waiting() : List.of();
        }
        return waiting;
    }

    /** Who of those that wait is kept back by a matter under way. */
    public List<String> getKeptBack() {
        if (keptBack == null) {
            keptBack =
                    acting.actor().may(Permission.DECISION_DRAFT) ? service.keptBack() : List.of();
        }
        return keptBack;
    }

    /** Awards that wait for a decision. */
    public List<Award> getCatalogue() {
        var codes = waitingAwards();
        return catalogue.read().awards().stream().filter(a -> codes.contains(a.code())).toList();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    private Set<String> waitingAwards() {
        return getWaiting().stream().flatMap(w -> w.awards().stream()).collect(Collectors.toSet());
    }

    /** Ticked: at first all that wait. */
    public List<String> getAwards() {
        if (awards == null) {
            awards = List.copyOf(waitingAwards());
        }
        return awards;
    }

    public void setAwards(List<String> awards) {
        this.awards = awards;
    }

    public String getSubjectLine() {
        return subjectLine;
    }

    public void setSubjectLine(String subjectLine) {
        this.subjectLine = subjectLine;
    }
}
