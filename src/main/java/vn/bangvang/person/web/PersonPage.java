package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.web.TermNames;
import vn.bangvang.organization.web.UnitChoice;
import vn.bangvang.person.PersonCard;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.Posts;
import vn.bangvang.person.Sex;
import vn.bangvang.person.hold.HoldRow;
import vn.bangvang.person.hold.HoldService;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.record.StaleData;
import vn.bangvang.platform.web.EditConflict;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.platform.web.Show;

/** Backs {@code /app/person/person.xhtml}: one person, the years and initiatives. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    @Inject PersonService service;
    @Inject HoldService holds;
    @Inject UnitChoice units;
    @Inject Notices notices;
    @Inject Messages messages;
    @Inject Show show;
    @Inject TermNames terms;
    @Inject Clocks clocks;
    @Inject Acting acting;
    @Inject HttpServletRequest request;

    private String code;
    private String number;
    private transient String revealed;
    private PersonTab tab;
    private List<Posts.Post> posts = List.of();
    private PersonCard card;
    private EditConflict conflict;
    private YearFacts seen;
    private final PersonInput input = new PersonInput();
    private final YearInput year = new YearInput();

    public void load() {
        tab = PersonTab.of(code == null ? "" : Query.text(request, "tab"));
        year.setYear(Query.number(request, "year", clocks.today().getYear()));
        if (code == null) {
            input.setUnit(units.only());
        } else {
            card = service.card(code);
            posts = service.posts(code);
            input.take(card.form());
            if (acting.actor().may(Permission.PERSON_EDIT)) {
                seen = service.year(code, year.getYear());
                year.take(seen);
            }
        }
    }

    public String save() {
        if (card == null) {
            code = service.add(input.form());
        } else {
            try {
                service.edit(code, card.version(), input.form());
            } catch (StaleData changed) {
                meet(service.card(code));
                return null;
            }
        }
        notices.done("person.saved", input.getFullName());
        return here();
    }

    /** Saves over what somebody else saved meanwhile. */
    public String keepMine() {
        conflict = null;
        return save();
    }

    private void meet(PersonCard saved) {
        var opened = card.form();
        var mine = input.form();
        var theirs = saved.form();
        card = saved;
        conflict = EditConflict.between(fields(), opened, mine, theirs);
        input.take(
                new PersonForm(
                        EditConflict.merged(opened.fullName(), mine.fullName(), theirs.fullName()),
                        EditConflict.merged(opened.sex(), mine.sex(), theirs.sex()),
                        EditConflict.merged(
                                opened.birthYear(), mine.birthYear(), theirs.birthYear()),
                        EditConflict.merged(
                                opened.recruitedOn(), mine.recruitedOn(), theirs.recruitedOn()),
                        EditConflict.merged(opened.unitCode(), mine.unitCode(), theirs.unitCode()),
                        EditConflict.merged(opened.title(), mine.title(), theirs.title()),
                        EditConflict.merged(
                                opened.positionClass(),
                                mine.positionClass(),
                                theirs.positionClass()),
                        EditConflict.merged(
                                opened.ethnicGroup(), mine.ethnicGroup(), theirs.ethnicGroup())));
    }

    private List<EditConflict.Field<PersonForm>> fields() {
        return List.of(
                new EditConflict.Field<>("person.name", PersonForm::fullName),
                new EditConflict.Field<>("person.sex", f -> messages.name(f.sex())),
                new EditConflict.Field<>(
                        "person.birthYear", f -> Objects.toString(f.birthYear(), "")),
                new EditConflict.Field<>("person.recruitedOn", f -> show.date(f.recruitedOn())),
                new EditConflict.Field<>("person.unit", f -> units.name(f.unitCode())),
                new EditConflict.Field<>("person.title", PersonForm::title),
                new EditConflict.Field<>(
                        "person.class", f -> term(Scheme.POSITION_CLASS, f.positionClass())),
                new EditConflict.Field<>(
                        "person.ethnicGroup", f -> term(Scheme.ETHNIC_GROUP, f.ethnicGroup())));
    }

    private String term(Scheme scheme, String term) {
        return term == null ? "" : terms.name(scheme.name(), term);
    }

    /** {@code null} while nobody else has changed the person. */
    public EditConflict getConflict() {
        return conflict;
    }

    public String rememberYear() {
        service.rememberYear(code, year.getYear(), seen, year.facts());
        notices.done("person.year.saved", String.valueOf(year.getYear()));
        return here() + "&year=" + year.getYear();
    }

    public String addInitiative() {
        service.addInitiative(code, year.initiative());
        notices.done("person.initiative.saved");
        return here();
    }

    public String hold() {
        holds.hold(HoldRow.Kind.PERSON, code, year.getHold(), year.getHoldFrom());
        notices.done("person.hold.saved");
        return here();
    }

    public String settle(long hold) {
        holds.settle(hold);
        notices.done("person.hold.settled");
        return here();
    }

    public String identify() {
        service.identify(code, card.version(), number);
        notices.done("person.identity.saved");
        return here();
    }

    /** Shows the identity number in full, once; the audit trail keeps who asked. */
    public void reveal(String record) {
        revealed = service.reveal(record);
    }

    public String getRevealed() {
        return revealed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    private String here() {
        return "/app/person/person.xhtml?faces-redirect=true&code="
                + code
                + "&tab="
                + tab.address();
    }

    public PersonTab[] getTabs() {
        return PersonTab.values();
    }

    public PersonTab getTab() {
        return tab;
    }

    /** Whether the part that is shown is this; for views. */
    public boolean is(String name) {
        return tab == PersonTab.valueOf(name);
    }

    public List<Posts.Post> getPosts() {
        return posts;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public InitiativeScope[] getScopes() {
        return InitiativeScope.values();
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    public Discipline[] getDisciplines() {
        return Discipline.values();
    }

    public PersonCard getCard() {
        return card;
    }

    public PersonInput getInput() {
        return input;
    }

    public YearInput getYear() {
        return year;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
