package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import vn.bangvang.award.Award;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationRow;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.record.StaleData;
import vn.bangvang.platform.web.Dialogs;
import vn.bangvang.platform.web.Drafts;
import vn.bangvang.platform.web.EditConflict;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs the dialog over a dossier in which one nomination is typed in or changed. */
@Named
@ViewScoped
public class NominationDialog implements Serializable {
    private static final String WIDGET = "nomination";

    @Inject NominationService service;
    @Inject DossierService dossiers;
    @Inject CitedInitiatives cited;
    @Inject CatalogueService catalogue;
    @Inject NomineeChoice nominees;
    @Inject Notices notices;
    @Inject Drafts drafts;
    @Inject ClaimWords words;
    @Inject DossierPage page;
    @Inject HttpServletRequest request;

    private boolean open;
    private String opener;
    private NominationRow row;
    private EditConflict conflict;
    private NominationInput input = new NominationInput();
    private String added;
    private Verdict verdict;
    private List<String> sentences = List.of();

    /**
     * Open at once where the address asks for it: {@code nominate} anew, or a nomination's code.
     */
    public void load() {
        if (!page.getCard().editable()) {
            return;
        }
        var code = Query.text(request, "nomination");
        if (!code.isEmpty()) {
            show(code);
        } else if (Query.text(request, "nominate").equals("collective")) {
            show(Subject.COLLECTIVE, Query.text(request, "award"));
            input.setRecipient(Query.text(request, "recipient"));
            judge();
        } else if (!Query.text(request, "nominate").isEmpty()) {
            show(Subject.INDIVIDUAL, null);
        }
    }

    /** Opens the empty form. */
    public void begin() {
        show(Subject.INDIVIDUAL, null);
        opener = Dialogs.pressed();
        Dialogs.show(WIDGET);
    }

    /** Opens the form of a nomination that stands in the dossier. */
    public void change(String code) {
        show(code);
        opener = Dialogs.pressed();
        Dialogs.show(WIDGET);
    }

    private void show(Subject subject, String award) {
        open = true;
        conflict = null;
        row = null;
        added = null;
        nominees.forget();
        cited.of(null);
        input = NominationInput.of(subject, award);
        choose();
    }

    private void show(String code) {
        open = true;
        conflict = null;
        row = stored(code);
        input = NominationInput.of(row);
        added = null;
        verdict = row.verdict();
        sentences = List.of();
        cited.of(row);
    }

    /** After another kind of recipient was chosen: its awards, nobody chosen. */
    public void choose() {
        input.forgetRecipient();
        var awards = getAwards();
        if (awards.stream().noneMatch(a -> a.code().equals(input.getAward()))) {
            input.setAward(
                    awards.stream()
                            .map(Award::code)
                            .max(Comparator.comparingLong(a -> page.asked(a, input.getSubject())))
                            .orElse(null));
        }
        offer();
    }

    /** After another award was chosen: what the unit says for it, and what the rules say. */
    public void offer() {
        sentences =
                input.getAward() == null
                        ? List.of()
                        : service.sentences(page.getCode(), input.getAward());
        judge();
    }

    /** What the rules say of what is typed so far; silent while they cannot be asked. */
    public void judge() {
        if (row != null) {
            verdict = service.verdictIfClaiming(row.code(), input.getClaim());
        } else {
            verdict = input.canBeJudged() ? service.verdictIf(page.getCode(), input.form()) : null;
        }
    }

    /** Fields of a person who is not on record yet, with what was typed as the name. */
    public void addPerson() {
        input.addPerson(typedName(), page.getCard().unitCode());
        verdict = null;
    }

    /** What stands in the field of the name, or stood there until it named nobody. */
    private String typedName() {
        if (input.getRecipient() != null) {
            return null;
        }
        var typed = Query.text(request, "nomination:person_input");
        return typed.isEmpty() ? nominees.asked() : typed;
    }

    /** Back to the people on record. */
    public void pickPerson() {
        input.forgetRecipient();
    }

    public void save() {
        try {
            keep();
        } catch (StaleData changed) {
            meet();
            return;
        }
        open = false;
        notices.here("dossier.nomination.saved");
        Dialogs.hide(WIDGET, opener);
    }

    /** Saves over what somebody else saved meanwhile. */
    public void keepMine() {
        conflict = null;
        save();
    }

    private void meet() {
        var opened = row.claim();
        page.load();
        row = stored(row.code());
        cited.of(row);
        conflict = words.conflict(opened, input.getClaim(), row.claim());
        input.take(words.merged(opened, input.getClaim(), row.claim()));
        judge();
        Dialogs.focus("conflict");
    }

    /** Saves, and shows the form for the next one of the same award. */
    public void saveAndGoOn() {
        var name = keep();
        drafts.saved();
        show(input.getSubject(), input.getAward());
        added = name;
    }

    /** Saves what is typed, and says for whom. */
    private String keep() {
        var dossier = page.getCode();
        var newcomer = input.getNewcomer();
        var name = newcomer == null ? recipientName() : newcomer.getFullName();
        if (row != null) {
            service.edit(row.code(), row.version(), input.getClaim());
            page.turnTo(row.code());
        } else if (newcomer != null) {
            page.turnToNew(
                    service.nominateNewcomer(
                            dossier, newcomer.form(), input.getAward(), input.getClaim()));
        } else {
            page.turnToNew(service.nominate(dossier, input.form()));
        }
        return name;
    }

    private String recipientName() {
        if (row != null) {
            return row.recipient().name();
        }
        return switch (input.getSubject()) {
            case INDIVIDUAL -> getPerson().fullName();
            case COLLECTIVE -> nominees.unitName(input.getRecipient());
            case HOUSEHOLD -> input.getRecipient();
        };
    }

    /** Rests the nomination on the ticked initiatives; what else is typed stays as it is. */
    public void cite() {
        cited.keep(row);
        page.load();
        row = stored(row.code());
        cited.of(row);
        judge();
    }

    /** A nomination of this dossier; one of another is none. */
    private NominationRow stored(String code) {
        var found = dossiers.nomination(code);
        if (!found.dossier().equals(page.getCode())) {
            throw new NotFound("nomination " + code);
        }
        return found;
    }

    /** Closed without saving, or behind what was saved. */
    public void close() {
        open = false;
        Dialogs.focus(opener);
    }

    public List<Award> getAwards() {
        return catalogue.read().awards().stream()
                .filter(a -> page.getCard().awards().contains(a.code()))
                .filter(a -> a.subjects().contains(input.getSubject()))
                .toList();
    }

    public PersonRow getPerson() {
        return nominees.getOffered().of(input.getRecipient());
    }

    public void setPerson(PersonRow person) {
        input.setRecipient(person == null ? null : person.code());
    }

    public NominationInput getInput() {
        return input;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public boolean isOpen() {
        return open;
    }

    /** {@code null} while nobody else has changed the nomination. */
    public EditConflict getConflict() {
        return conflict;
    }

    public NominationRow getRow() {
        return row;
    }

    public String getAdded() {
        return added;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public List<String> getSentences() {
        return sentences;
    }
}
