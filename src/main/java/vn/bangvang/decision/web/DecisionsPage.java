package vn.bangvang.decision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.Award;
import vn.bangvang.award.CatalogueService;
import vn.bangvang.decision.DecisionRow;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.Waiting;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/decision/list.xhtml}. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {
    @Inject DecisionService service;
    @Inject CatalogueService catalogue;
    @Inject Acting acting;
    @Inject Notices notices;

    private String wanted;
    private List<String> awards = List.of("GK_H", "TTLDTT", "CSTDCS", "LDTT");
    private String subjectLine;

    public String draft() {
        var chosen =
                getWaiting().stream()
                        .filter(w -> w.key().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("decision.draft.empty", wanted));
        var code = service.draft(chosen.roundCode(), chosen.authority(), awards, subjectLine);
        notices.done("decision.drafted", code);
        return "/app/decision/decision.xhtml?faces-redirect=true&code=" + code;
    }

    public List<DecisionRow> getDecisions() {
        return service.decisions();
    }

    /** Recommended nominations that wait for a decision, by round and authority. */
    public List<Waiting> getWaiting() {
        return acting.actor().may(Permission.DECISION_DRAFT) ? service.waiting() : List.of();
    }

    public List<Award> getCatalogue() {
        return catalogue.read().awards();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public List<String> getAwards() {
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
