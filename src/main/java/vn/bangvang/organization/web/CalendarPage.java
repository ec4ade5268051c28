package vn.bangvang.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.organization.place.CalendarService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.calendar.Holiday;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/organization/calendar.xhtml}: days off and days worked instead. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    @Inject CalendarService service;
    @Inject Clocks clocks;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private int year;
    private List<Holiday> days;
    private List<Integer> years;
    private LocalDate day;
    private String name;
    private boolean works;

    public void load() {
        year = Query.number(request, "year", clocks.today().getYear());
        var all = service.days();
        years = all.stream().map(h -> h.day().getYear()).distinct().toList();
        days = all.stream().filter(h -> h.day().getYear() == year).toList();
    }

    public String announce() {
        service.announce(day, name, works);
        notices.done("organization.calendar.saved");
        return here(day.getYear());
    }

    public String forget(LocalDate which) {
        service.forget(which);
        notices.done("organization.calendar.saved");
        return here(which.getYear());
    }

    private static String here(int year) {
        return "/app/organization/calendar.xhtml?faces-redirect=true&year=" + year;
    }

    /** Years of which anything was announced, the latest first. */
    public List<Integer> getYears() {
        return years;
    }

    public List<Holiday> getDays() {
        return days;
    }

    public int getYear() {
        return year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isWorks() {
        return works;
    }

    public void setWorks(boolean works) {
        this.works = works;
    }
}
