package vn.bangvang.person.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.person.PersonRow;

/** People who were offered while somebody typed a name; nobody else can be chosen. */
public class PersonChoice implements Converter<PersonRow>, Serializable {
    private final Map<String, PersonRow> offered = new HashMap<>();

    public void offer(List<PersonRow> people) {
        people.forEach(p -> offered.put(p.code(), p));
    }

    /** The one with this code; {@code null} when nobody was offered under it. */
    public PersonRow of(String code) {
        return code == null ? null : offered.get(code);
    }

    /** Name, post and unit; nothing while nobody is chosen. */
    public String label(PersonRow person) {
        return person == null
                ? ""
                : person.fullName() + " – " + person.title() + ", " + person.unitName();
    }

    @Override
    public PersonRow getAsObject(FacesContext context, UIComponent component, String code) {
        return of(code);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PersonRow person) {
        return person == null ? "" : person.code();
    }
}
