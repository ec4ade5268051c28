package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/person/list.xhtml}: people by name without tones, sorted by given name. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    @Inject PersonService service;
    @Inject HttpServletRequest request;

    private String words;
    private String unit;
    private String shownWords;
    private String shownUnit;
    private String identity;
    private ListModel<PersonRow> people;

    public void load() {
        words = Query.text(request, "q");
        unit = Query.text(request, "unit");
        shownWords = words;
        shownUnit = unit;
        people = list(slice -> service.search(shownWords, shownUnit, slice));
    }

    /**
     * Opens the list that was asked for, with what was asked in its address, unless that may not
     * stand there.
     */
    public String filter() {
        service.search(words, unit, new Slice(0, 1));
        return "/app/person/list.xhtml?faces-redirect=true&"
                + Query.part("q", words)
                + Query.part("unit", unit);
    }

    private ListModel<PersonRow> list(ListModel.Rows<PersonRow> rows) {
        return new ListModel<>(
                request,
                Query.part("q", shownWords) + Query.part("unit", shownUnit),
                Set.of(),
                rows,
                PersonRow::code,
                "con-nguoi",
                List.of());
    }

    public ListModel<PersonRow> getPeople() {
        return people;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    /** Code of the unit whose people are asked for; empty for all. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    /** Looks for the person of a number; the number stays out of the address. */
    public void findNumber() {
        var found = service.withNumber(identity);
        people = list(slice -> found);
        identity = null;
    }
}
