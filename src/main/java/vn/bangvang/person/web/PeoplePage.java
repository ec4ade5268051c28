package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/person/list.xhtml}: people by name without tones, sorted by given name. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    /** People on a page. */
    public static final int SIZE = 25;

    @Inject PersonService service;
    @Inject UnitService units;
    @Inject HttpServletRequest request;

    private String words;
    private String unit;
    private String identity;
    private int number;
    private Page<PersonRow> people;

    public void load() {
        words = Query.text(request, "q");
        number = Math.max(1, Query.number(request, "page", 1));
        unit = Query.text(request, "unit");
        people = service.search(words, unit, Slice.page(number, SIZE));
    }

    public Page<PersonRow> getPeople() {
        return people;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getUnit() {
        return unit;
    }

    public String getWords() {
        return words;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }

    /** Whether there are more people than are shown and looked for. */
    public boolean isMany() {
        return people.total() > number * SIZE;
    }

    /** Looks for the person of a number; the number stays out of the address. */
    public void findNumber() {
        people = service.withNumber(identity);
        identity = null;
    }

    public List<UnitRow> getUnits() {
        return units.open();
    }

    public String getHref() {
        return "?" + Query.part("q", words) + (unit.isEmpty() ? "" : Query.part("unit", unit));
    }
}
