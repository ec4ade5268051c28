package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.person.headcount.HeadcountRow;
import vn.bangvang.person.headcount.HeadcountService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/person/headcount.xhtml}: how many people a unit has in a year. */
@Named
@ViewScoped
public class HeadcountPage implements Serializable {
    @Inject HeadcountService service;
    @Inject Notices notices;
    @Inject Clocks clocks;
    @Inject HttpServletRequest request;

    private String unit;
    private int year;
    private String unitName;
    private List<Line> lines = List.of();
    private List<Fault> faults = List.of();
    private boolean seen;
    private final ListFile file = new ListFile(this::look);

    /** Whether the unit has not written down a single figure of the year. */
    public boolean isBare() {
        return lines.stream()
                .allMatch(
                        l ->
                                l.getPeople() == null
                                        && l.getWomen() == null
                                        && l.getMinority() == null);
    }

    /** A row of the form. */
    public static class Line implements Serializable {
        private final String positionClass;
        private Integer people;
        private Integer women;
        private Integer minority;

        Line(HeadcountRow row) {
            this.positionClass = row.positionClass();
            take(row);
        }

        final void take(HeadcountRow row) {
            this.people = row.people();
            this.women = row.women();
            this.minority = row.minority();
        }

        HeadcountRow row() {
            return new HeadcountRow(positionClass, people, women, minority);
        }

        public String getPositionClass() {
            return positionClass;
        }

        public Integer getPeople() {
            return people;
        }

        public void setPeople(Integer people) {
            this.people = people;
        }

        public Integer getWomen() {
            return women;
        }

        public void setWomen(Integer women) {
            this.women = women;
        }

        public Integer getMinority() {
            return minority;
        }

        public void setMinority(Integer minority) {
            this.minority = minority;
        }
    }

    public void load() {
        unit = Query.text(request, "unit");
        year = Query.number(request, "year", clocks.today().getYear());
        unitName = service.unitName(unit);
        lines = service.of(unit, year).stream().map(r -> new Line(r)).toList();
    }

    public String save() {
        service.save(unit, year, lines.stream().map(Line::row).toList());
        return done();
    }

    /** Fills the form with what the file says; it is kept when the form is saved. */
    private void look() {
        var read = service.read(unit, year, file.content());
        faults = read.faults();
        seen = true;
        if (faults.isEmpty()) {
            for (var line : lines) {
                read.rows().stream()
                        .filter(r -> r.positionClass().equals(line.positionClass))
                        .forEach(line::take);
            }
            notices.warn("person.headcount.look", read.rows().size());
        }
    }

    private String done() {
        notices.done("person.headcount.saved", String.valueOf(year));
        return "/app/person/headcount.xhtml?faces-redirect=true&unit=" + unit + "&year=" + year;
    }

    public boolean isSeen() {
        return seen;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getUnit() {
        return unit;
    }

    public String getUnitName() {
        return unitName;
    }

    public int getYear() {
        return year;
    }

    public ListFile getFile() {
        return file;
    }
}
