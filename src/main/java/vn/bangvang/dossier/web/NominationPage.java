package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.award.Award;
import vn.bangvang.award.CatalogueService;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.DossierCard;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.Ground;
import vn.bangvang.dossier.GroundService;
import vn.bangvang.dossier.NominationRow;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.web.PersonChoice;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/dossier/nomination.xhtml}: one nomination typed in or changed. */
@Named
@ViewScoped
public class NominationPage implements Serializable {
    private static final int SHOWN = 20;

    @Inject DossierService service;
    @Inject EditableDossier editable;
    @Inject GroundService groundService;
    @Inject CatalogueService catalogue;
    @Inject PersonService people;
    @Inject UnitService units;
    @Inject Notices notices;

    private String dossier;
    private String code;
    private DossierCard card;
    private NominationRow row;
    private LocalDate day;
    private Verdict other;
    private List<Ground> grounds = List.of();
    private List<Long> chosen = new ArrayList<>();
    private final ClaimInput input = new ClaimInput();
    private final PersonChoice choice = new PersonChoice();

    public String load() {
        card = editable.find(dossier).orElse(null);
        if (card == null) {
            return EditableDossier.reading(dossier);
        }
        if (code != null) {
            row =
                    card.nominations().stream()
                            .filter(n -> n.code().equals(code))
                            .findFirst()
                            .orElseThrow(() -> new NotFound("nomination " + code));
            input.take(row);
            grounds = groundService.of(code);
            chosen =
                    new ArrayList<>(
                            grounds.stream()
                                    .filter(Ground::chosen)
                                    .map(g -> g.initiative().id())
                                    .toList());
        } else {
            input.setSubject(Subject.INDIVIDUAL);
        }
        return null;
    }

    /** Shows the candidates of the chosen subject. */
    public void choose() {
        input.setRecipient(null);
    }

    /** Judges by the law of another day, beside the verdict that counts. */
    public void judge() {
        other = service.verdictOn(code, day);
    }

    public String save() {
        if (row == null) {
            service.nominate(dossier, input.form());
        } else {
            service.edit(code, row.version(), input.claim());
        }
        notices.done("dossier.nomination.saved");
        return EditableDossier.reading(dossier);
    }

    /** Saves, and shows the empty form for the next one. */
    public String saveAndGoOn() {
        save();
        return "/app/dossier/nomination.xhtml?faces-redirect=true&dossier=" + dossier;
    }

    /** Rests the nomination on the ticked initiatives. */
    public String rest() {
        groundService.choose(code, row.version(), List.copyOf(chosen));
        notices.done("dossier.nomination.saved");
        return "/app/dossier/nomination.xhtml?faces-redirect=true&dossier="
                + dossier
                + "&code="
                + code;
    }

    public List<Ground> getGrounds() {
        return grounds;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Verdict getOther() {
        return other;
    }

    public List<Award> getAwards() {
        return catalogue.read().awards().stream()
                .filter(a -> card.awards().contains(a.code()))
                .filter(a -> a.subjects().contains(input.getSubject()))
                .toList();
    }

    /** People of the dossier's unit whose names have the words, in any order, without tones. */
    public List<PersonRow> people(String words) {
        var found = people.search(words, card.unitCode(), new Slice(0, SHOWN)).rows();
        choice.offer(found);
        return new ArrayList<>(found);
    }

    public PersonChoice getChoice() {
        return choice;
    }

    public PersonRow getPerson() {
        return choice.of(input.getRecipient());
    }

    public void setPerson(PersonRow person) {
        input.setRecipient(person == null ? null : person.code());
    }

    public List<UnitRow> getUnits() {
        return units.open().stream().filter(u -> u.path().startsWith(card.unitPath())).toList();
    }

    public Subject[] getSubjects() {
        return Subject.values();
    }

    /** Whether the chosen subject is this; for views. */
    public boolean is(String subject) {
        return input.getSubject() == Subject.valueOf(subject);
    }

    public DossierCard getCard() {
        return card;
    }

    public NominationRow getRow() {
        return row;
    }

    public ClaimInput getInput() {
        return input;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
