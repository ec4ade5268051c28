package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import vn.bangvang.person.household.HouseholdRow;
import vn.bangvang.person.household.HouseholdService;
import vn.bangvang.platform.web.Dialogs;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/person/households.xhtml}: households, and how they are called. */
@Named
@ViewScoped
public class HouseholdsPage implements Serializable {
    private static final String WIDGET = "household";

    @Inject HouseholdService service;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String words;
    private ListModel<HouseholdRow> households;
    private HouseholdRow chosen;
    private String name;
    private String opener;

    public void load() {
        words = Query.text(request, "q");
        households =
                new ListModel<>(
                        request,
                        Query.part("q", words),
                        Set.of("name", "unitName"),
                        slice -> service.search(words, slice),
                        HouseholdRow::code,
                        "ho-gia-dinh",
                        List.of(
                                new ListColumn<>("person.household", 40, HouseholdRow::name),
                                new ListColumn<>("dossier.unit", 40, HouseholdRow::unitName)));
    }

    /** Opens the form of a household's name. */
    public void change(HouseholdRow row) {
        chosen = row;
        name = row.name();
        opener = Dialogs.pressed();
        Dialogs.show(WIDGET);
    }

    public void save() {
        service.rename(chosen.code(), chosen.version(), name);
        chosen = null;
        notices.here("person.household.saved");
        Dialogs.hide(WIDGET, opener);
    }

    public ListModel<HouseholdRow> getHouseholds() {
        return households;
    }

    public String getWords() {
        return words;
    }

    public HouseholdRow getChosen() {
        return chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
