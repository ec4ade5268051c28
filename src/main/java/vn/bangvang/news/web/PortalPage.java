package vn.bangvang.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.bangvang.award.Subject;
import vn.bangvang.news.NewsKind;
import vn.bangvang.news.NewsMonth;
import vn.bangvang.news.NewsRow;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsWanted;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.YearOfHonour;

/** Backs {@code /index.xhtml}: figures of the year, published news, the latest awards. */
@Named
@RequestScoped
public class PortalPage {
    private static final int SIZE = 10;
    private static final int LATEST = 8;

    @Inject NewsService service;
    @Inject RegisterService register;
    @Inject HttpServletRequest request;

    private NewsWanted wanted;
    private int number;
    private Page<NewsRow> news;
    private NewsMonth month;
    private YearOfHonour year;
    private List<RegisterRow> latest = List.of();

    @PostConstruct
    void open() {
        wanted =
                new NewsWanted(
                        Query.text(request, "q"),
                        Query.day(request, "day"),
                        Query.choice(request, "kind", NewsKind.class, null),
                        "");
        number = Math.max(1, Query.number(request, "page", 1));
        news = service.published(wanted, Slice.page(number, SIZE));
        month = service.month(asked(Query.text(request, "month"), wanted.day())).orElse(null);
        if (isFront()) {
            year = register.lastYear();
            latest = register.latest(LATEST);
        }
    }

    /** The month that is asked for, else that of the day, else the last one. */
    private static YearMonth asked(String month, LocalDate day) {
        if (month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(month);
        }
        return day == null ? null : YearMonth.from(day);
    }

    /** The calendar; {@code null} while nothing is published. */
    public NewsMonth getMonth() {
        return month;
    }

    public Page<NewsRow> getNews() {
        return news;
    }

    /** The figures of the last year that has any. */
    public YearOfHonour getYear() {
        return year;
    }

    /** The awards that were written into the book last. */
    public List<RegisterRow> getLatest() {
        return latest;
    }

    public Subject[] getSubjects() {
        return Subject.values();
    }

    public NewsKind[] getKinds() {
        return NewsKind.values();
    }

    public NewsKind getKind() {
        return wanted.kind();
    }

    public String getWords() {
        return wanted.words();
    }

    public String getDay() {
        return wanted.day() == null ? "" : Days.written(wanted.day());
    }

    /** The day that is asked for, or {@code null}. */
    public LocalDate getWantedDay() {
        return wanted.day();
    }

    public boolean isNarrowed() {
        return !wanted.words().isEmpty() || wanted.day() != null || wanted.kind() != null;
    }

    /** Whether this is the front page, not a list that somebody asked for. */
    public boolean isFront() {
        return !isNarrowed() && number == 1;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }

    public String getHref() {
        return "?"
                + (wanted.words().isEmpty() ? "" : Query.part("q", wanted.words()))
                + (wanted.day() == null ? "" : Query.part("day", getDay()))
                + (wanted.kind() == null ? "" : Query.part("kind", wanted.kind()));
    }
}
