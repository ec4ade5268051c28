package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What the homes of the roles show, for who holds several of them in the order of an award's way.
 */
@Named
@RequestScoped
public class Homes {
    @Inject CouncilHome council;
    @Inject DecisionHome decisions;
    @Inject NewsHome news;
    @Inject LeaderHome leader;
    @Inject InspectorHome inspector;
    @Inject AdministratorHome administrator;

    private List<Section> sections;

    /**
     * The year whose chart leaders see; {@code null} for others, and where nothing is on record.
     */
    public Integer getLeadersYear() {
        return leader.year();
    }

    public List<Section> getSections() {
        if (sections == null) {
            sections = new ArrayList<>();
            sections.addAll(council.sections());
            sections.addAll(decisions.sections());
            sections.addAll(news.sections());
            sections.addAll(leader.sections());
            sections.addAll(inspector.sections());
            sections.addAll(administrator.sections());
        }
        return sections;
    }
}
