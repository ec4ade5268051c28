package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import vn.bangvang.person.PeopleSearch;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/person/list.xhtml}: people by name without tones, sorted by given name. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    private static final int SIZE = 25;

    @Inject PersonService service;
    @Inject HttpServletRequest request;

    private String words;
    private int number;
    private Page<PersonRow> people;

    public void load() {
        words = Query.text(request, "q");
        number = Math.max(1, Query.number(request, "page", 1));
        people = service.search(words, Slice.page(number, SIZE));
    }

    public Page<PersonRow> getPeople() {
        return people;
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

    /** Whether there are more people than are looked for. */
    public boolean isMany() {
        return people.total() > PeopleSearch.MOST;
    }

    public String getHref() {
        return "?" + Query.part("q", words);
    }
}
