package vn.bangvang.register.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterSearch;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.Wanted;
import vn.bangvang.register.chain.DayHead;

/** Backs {@code /honours.xhtml}: the roll of honour, for everybody. */
@Named
@RequestScoped
public class HonoursPage {
    private static final int SIZE = 50;

    @Inject RegisterService service;
    @Inject HttpServletRequest request;

    private String words;
    private String act;
    private String award;
    private String unit;
    private boolean heirs;
    private int year;
    private int number;
    private Page<RegisterRow> entries;
    private List<Integer> years;
    private Boolean common;
    private Map<String, String> units;
    private Map<String, String> awards;
    private Map<Long, String> heirNames;

    @PostConstruct
    void open() {
        words = Query.text(request, "q");
        act = Query.text(request, "no");
        award = Query.text(request, "award");
        year = Query.number(request, "year", 0);
        number = Math.max(1, Query.number(request, "page", 1));
        years = service.years();
        unit = Query.text(request, "unit");
        heirs = "1".equals(request.getParameter("heirs"));
    }

    public void roll() {
        entries = service.honourRoll(wanted(), Slice.page(number, SIZE));
        if (entries.rows().isEmpty() && number > 1) {
            number = 1;
            entries = service.honourRoll(wanted(), Slice.page(number, SIZE));
        }
    }

    private Wanted wanted() {
        return new Wanted(words, act, year, award, unit, heirs);
    }

    /** Number in the book or of a decision that is looked for. */
    public String getAct() {
        return act;
    }

    /** Names of the awards by their codes. */
    public Map<String, String> getAwards() {
        if (awards == null) {
            awards = service.awards();
        }
        return awards;
    }

    /** Names of the units that have awards, by their codes. */
    public Map<String, String> getUnits() {
        if (units == null) {
            units = service.units();
        }
        return units;
    }

    /** The key with which heads are signed. */
    public String getPublicKey() {
        return service.publicKey();
    }

    /** The unit as it was, or those that carry it on, as the visitor wants to see it. */
    public String unitOf(RegisterRow row) {
        if (!heirs) {
            return row.recipient().unit();
        }
        if (heirNames == null) {
            heirNames = service.heirs(entries.rows());
        }
        return heirNames.get(row.honour().unitId());
    }

    public List<DayHead> getDays() {
        return service.days();
    }

    public String getUnit() {
        return unit;
    }

    public boolean isHeirs() {
        return heirs;
    }

    public Page<RegisterRow> getEntries() {
        return entries;
    }

    /** Whether there are more than are counted. */
    public boolean isMany() {
        return entries.total() > RegisterSearch.MOST;
    }

    /** Whether more people, households or units have the words than were looked through. */
    public boolean isCommon() {
        if (common == null) {
            common = !words.isBlank() && service.isCommon(words);
        }
        return common;
    }

    public List<Integer> getYears() {
        return years;
    }

    public String getWords() {
        return words;
    }

    public String getAward() {
        return award;
    }

    public int getYear() {
        return year;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }

    public String getHref() {
        return "?"
                + Query.part("q", words)
                + Query.part("no", act)
                + Query.part("award", award)
                + Query.part("year", year)
                + (unit.isEmpty() ? "" : Query.part("unit", unit))
                + (heirs ? Query.part("heirs", 1) : "");
    }
}
