package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.web.PersonChoice;
import vn.bangvang.platform.Slice;

/** Whom the unit of a dossier can nominate: its people by name, the units under it. */
@Named
@ViewScoped
public class NomineeChoice implements Serializable {
    private static final int SHOWN = 20;

    @Inject PersonService people;
    @Inject UnitService units;
    @Inject DossierPage page;

    private final PersonChoice offered = new PersonChoice();
    private List<UnitRow> below;

    /** What was typed as a name last: the field forgets what names nobody. */
    private String asked;

    /** People of the unit whose names have the words, in any order, without tones. */
    public List<PersonRow> people(String words) {
        asked = words;
        var found = people.search(words, page.getCard().unitCode(), new Slice(0, SHOWN)).rows();
        offered.offer(found);
        return new ArrayList<>(found);
    }

    /** Units that may be nominated; asked once a page, as views ask again and again. */
    public List<UnitRow> getUnits() {
        if (below == null) {
            below =
                    units.open().stream()
                            .filter(u -> u.path().startsWith(page.getCard().unitPath()))
                            .toList();
        }
        return below;
    }

    String unitName(String code) {
        return getUnits().stream()
                .filter(u -> u.code().equals(code))
                .map(UnitRow::name)
                .findFirst()
                .orElse("");
    }

    public PersonChoice getOffered() {
        return offered;
    }

    String asked() {
        return asked;
    }

    void forget() {
        asked = null;
    }
}
