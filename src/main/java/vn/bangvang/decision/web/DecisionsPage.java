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
import vn.bangvang.movement.RoundRow;
import vn.bangvang.movement.RoundService;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/decision/list.xhtml}. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {
    @Inject DecisionService service;
    @Inject RoundService rounds;
    @Inject CatalogueService catalogue;
    @Inject Acting acting;
    @Inject Notices notices;

    private String round;
    private List<String> awards = List.of("GK_H", "TTLDTT", "CSTDCS", "LDTT");
    private String subjectLine;

    public String draft() {
        var code = service.draft(round, awards, subjectLine);
        notices.done("decision.drafted", code);
        return "/app/decision/decision.xhtml?faces-redirect=true&code=" + code;
    }

    public List<DecisionRow> getDecisions() {
        return service.decisions();
    }

    /** Rounds with recommended nominations that wait for a decision. */
    public List<RoundRow> getWaiting() {
        if (!acting.actor().may(Permission.DECISION_DRAFT)) {
            return List.of();
        }
        return rounds.rounds().stream().filter(r -> service.waiting(r.code()) > 0).toList();
    }

    public List<Award> getCatalogue() {
        return catalogue.read().awards();
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
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
