package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearResultsService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/person/results.xhtml}: a unit's year in one list. */
@Named
@ViewScoped
public class YearResultsPage implements Serializable {
    @Inject YearResultsService service;
    @Inject UnitService units;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String unit;
    private int year;
    private String askedUnit;
    private int askedYear;
    private String dossier;
    private String unitName = "";
    private boolean cut;
    private List<ResultInput> rows = List.of();
    private Rating fill;

    /** Parameters of this page's address, for who comes from a dossier. */
    public static String query(String unit, int year, String dossier) {
        return Query.part("unit", unit) + Query.part("year", year) + Query.part("dossier", dossier);
    }

    public void load() {
        year = Query.number(request, "year", clocks.today().getYear());
        if (unit == null) {
            unit = firstOfOwn();
        }
        askedUnit = unit;
        askedYear = year;
        if (unit != null) {
            read();
        }
    }

    private void read() {
        var results = service.of(unit, year);
        unitName = results.unitName();
        cut = results.cut();
        rows = new ArrayList<>(results.people().stream().map(ResultInput::new).toList());
    }

    /** The first unit whose people the actor may write about. */
    private String firstOfOwn() {
        return own().findFirst().orElse(null);
    }

    private Stream<String> own() {
        return units.open().stream()
                .filter(u -> acting.actor().mayAt(Permission.PERSON_EDIT, u.path()))
                .map(UnitRow::code);
    }

    /** Opens the list of the unit and year that were asked for. */
    public String show() {
        if (own().noneMatch(askedUnit::equals)) {
            throw new RuleViolation("person.results.elsewhere", units.name(askedUnit));
        }
        return "/app/person/results.xhtml?faces-redirect=true&"
                + Query.part("unit", askedUnit)
                + Query.part("year", askedYear);
    }

    /** Rates who is not rated yet as the year before. */
    public void asTheYearBefore() {
        rows.forEach(r -> r.rateIfUnknown(r.getRow().before().rating()));
    }

    /** Rates who is not rated yet. */
    public void rateTheRest() {
        rows.forEach(r -> r.rateIfUnknown(fill));
    }

    /** No leave and no discipline where nothing is known. */
    public void nothingAgainstTheRest() {
        rows.forEach(ResultInput::nothingAgainstIfUnknown);
    }

    public void save() {
        var changed =
                rows.stream().filter(ResultInput::isChanged).map(ResultInput::change).toList();
        if (changed.isEmpty()) {
            notices.here("person.results.same");
            return;
        }
        service.write(year, changed);
        read();
        notices.here("person.results.saved", changed.size(), getOpen());
    }

    /** Whether something is typed that is not written down. */
    public boolean isUnsaved() {
        return rows.stream().anyMatch(ResultInput::isChanged);
    }

    /** How many people something is still unknown of. */
    public long getOpen() {
        return rows.stream().filter(ResultInput::isOpen).count();
    }

    public List<ResultInput> getRows() {
        return rows;
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    public Discipline[] getDisciplines() {
        return Discipline.values();
    }

    public String getUnitName() {
        return unitName;
    }

    public boolean isCut() {
        return cut;
    }

    public int getMost() {
        return YearResultsService.MOST;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** Code of the unit whose list is asked for; the list that is shown stays another's. */
    public String getAskedUnit() {
        return askedUnit;
    }

    public void setAskedUnit(String askedUnit) {
        this.askedUnit = askedUnit;
    }

    public int getAskedYear() {
        return askedYear;
    }

    public void setAskedYear(int askedYear) {
        this.askedYear = askedYear;
    }

    public int getYear() {
        return year;
    }

    /** Code of the dossier that the reader came from and goes back to. */
    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    public Rating getFill() {
        return fill;
    }

    public void setFill(Rating fill) {
        this.fill = fill;
    }
}
