package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.prospect.Prospect;
import vn.bangvang.dossier.prospect.ProspectService;
import vn.bangvang.dossier.prospect.Prospects;
import vn.bangvang.person.web.YearResultsPage;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/dossier/prospects.xhtml}: who could be nominated in a dossier, and is. */
@Named
@ViewScoped
public class ProspectsPage implements Serializable {
    @Inject ProspectService service;
    @Inject NominationService nominations;
    @Inject EditableDossier editable;
    @Inject CatalogueService catalogue;
    @Inject Messages messages;
    @Inject Notices notices;

    private String dossier;
    private String round;
    private String award;

    /** The award that the list shown is of: a choice that failed leaves the old list. */
    private String listed;

    private int year;
    private String unit;
    private String achievement;
    private List<Choice> awards = List.of();
    private Prospects prospects;
    private final Map<String, Boolean> chosen = new HashMap<>();

    public String load() {
        var card = editable.find(dossier).orElse(null);
        if (card == null) {
            return EditableDossier.reading(dossier);
        }
        round = card.roundCode();
        year = card.year();
        unit = card.unitCode();
        awards =
                new ArrayList<>(
                        catalogue.read().awards().stream()
                                .filter(a -> card.awards().contains(a.code()))
                                .map(a -> new Choice(a.code(), a.name()))
                                .toList());
        award = awards.isEmpty() ? "" : awards.get(0).code();
        achievement = messages.of("dossier.prospects.achievement", String.valueOf(year));
        look();
        return null;
    }

    /** Looks for who could have the award that is chosen; nobody is ticked yet. */
    public void look() {
        chosen.clear();
        prospects = service.find(round, award, unit);
        listed = award;
    }

    /** Whether the prospect can be ticked: a person whom nobody nominates yet. */
    public boolean isFree(Prospect prospect) {
        return prospect.subject() == Subject.INDIVIDUAL && prospect.nominatedBy() == null;
    }

    /** Whether anybody on the list can be ticked who lacks nothing. */
    public boolean isAnybodyReady() {
        return prospects.found().stream().anyMatch(p -> isFree(p) && p.missing().isEmpty());
    }

    /** Ticks who lacks nothing. */
    public void chooseReady() {
        for (var prospect : prospects.found()) {
            if (isFree(prospect) && prospect.missing().isEmpty()) {
                chosen.put(prospect.code(), true);
            }
        }
    }

    /** Nominates who is ticked; the list says so, and another award can be chosen. */
    public void nominate() {
        if (!listed.equals(award)) {
            throw new RuleViolation("dossier.prospects.otherAward");
        }
        var people =
                prospects.found().stream()
                        .filter(p -> isFree(p) && chosen.getOrDefault(p.code(), false))
                        .map(Prospect::code)
                        .toList();
        if (people.isEmpty()) {
            notices.warn("dossier.prospects.nobody");
            return;
        }
        var count = nominations.nominateAll(dossier, award, people, achievement);
        look();
        notices.here("dossier.prospects.nominated", count);
    }

    /** By person; for check boxes. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    /** Whether anybody on the list can be ticked. */
    public boolean isAnybodyFree() {
        return prospects.found().stream().anyMatch(this::isFree);
    }

    /** No more people of a unit are judged at once. */
    public int getMost() {
        return ProspectService.MOST;
    }

    public Prospects getProspects() {
        return prospects;
    }

    public List<Choice> getAwards() {
        return awards;
    }

    public String getAward() {
        return award;
    }

    /** Query of the page of the unit's results of the year. */
    public String getResults() {
        return YearResultsPage.query(getUnit(), getYear(), dossier);
    }

    /** Query of the dossier's page with the dialog for a collective open. */
    public String nominating(Prospect collective) {
        return Query.part("code", dossier)
                + Query.part("nominate", "collective")
                + Query.part("award", getAward())
                + Query.part("recipient", collective.code());
    }

    public int getYear() {
        return year;
    }

    /** Code of the dossier's unit. */
    public String getUnit() {
        return unit;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public String getAchievement() {
        return achievement;
    }

    public void setAchievement(String achievement) {
        this.achievement = achievement;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    /** An award that can be asked for. */
    public record Choice(String code, String name) implements Serializable {}
}
