package vn.bangvang.person.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.platform.web.LazyTable;

/** Backs {@code /app/person/list.xhtml}: people by name without tones, sorted by given name. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    @Inject PersonService service;

    private String words = "";
    private LazyTable<PersonRow> people;
    private Map<String, String> classes;

    @PostConstruct
    void open() {
        classes = service.positionClasses();
        people = new LazyTable<>(slice -> service.search(words, slice), PersonRow::code);
    }

    public LazyTable<PersonRow> getPeople() {
        return people;
    }

    public String className(String code) {
        return classes.getOrDefault(code, code);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
