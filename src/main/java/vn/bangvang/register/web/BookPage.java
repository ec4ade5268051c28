package vn.bangvang.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.Wanted;
import vn.bangvang.register.chain.Verification;

/** Backs {@code /app/register/list.xhtml}: the book with all that was struck through. */
@Named
@ViewScoped
public class BookPage implements Serializable {
    @Inject RegisterService service;
    @Inject HttpServletRequest request;

    private Wanted wanted;
    private ListModel<RegisterRow> entries;
    private Map<String, String> awards;
    private Map<Long, String> heirs = Map.of();
    private Verification verification;
    private boolean common;

    public void load() {
        wanted =
                new Wanted(
                        Query.text(request, "q"),
                        Query.text(request, "no"),
                        Query.number(request, "year", 0),
                        Query.text(request, "award"),
                        Query.text(request, "unit"),
                        "1".equals(request.getParameter("heirs")));
        awards = service.awards();
        common = !wanted.words().isBlank() && service.isCommon(wanted.words());
        if ("1".equals(request.getParameter("verify"))) {
            verification = service.verify();
        }
        entries =
                new ListModel<>(
                                request,
                                filters(),
                                Set.of(
                                        "number",
                                        "recipientName",
                                        "recipientUnit",
                                        "awardName",
                                        "decidedOn"),
                                this::part,
                                RegisterRow::publicId,
                                "so-khen-thuong",
                                columns())
                        .whole((sort, row) -> service.each(wanted, sort, row));
    }

    private String filters() {
        return Query.part("q", wanted.words())
                + Query.part("no", wanted.number())
                + Query.part("year", wanted.year())
                + Query.part("award", wanted.award())
                + Query.part("unit", wanted.unit())
                + Query.part("heirs", wanted.withOrigins() ? "1" : "0");
    }

    private Page<RegisterRow> part(Slice slice) {
        var part = service.search(wanted, slice);
        heirs = wanted.withOrigins() ? service.heirs(part.rows()) : Map.of();
        return part;
    }

    private static List<ListColumn<RegisterRow>> columns() {
        return List.of(
                new ListColumn<>("register.number", 14, RegisterRow::number),
                new ListColumn<>("register.recipient", 30, r -> r.recipient().name()),
                new ListColumn<>("register.post", 24, r -> r.recipient().title()),
                new ListColumn<>("register.unit", 36, r -> r.recipient().unit()),
                new ListColumn<>("register.award", 34, r -> r.award().name()),
                new ListColumn<>("register.year", 8, e -> Year.of(e.year())),
                new ListColumn<>("register.decision", 18, r -> r.decision().number()),
                new ListColumn<>("register.decidedOn", 14, r -> r.decision().on()));
    }

    /** The unit as it was, or those that carry it on, as the reader wants to see it. */
    public String unitOf(RegisterRow row) {
        return wanted.withOrigins() ? heirs.get(row.honour().unitId()) : row.recipient().unit();
    }

    /** The book as a file that can be checked without the program. */
    public void export() {
        Download.stream("so-khen-thuong.tsv", "text/tab-separated-values", service::export);
    }

    public Wanted getWanted() {
        return wanted;
    }

    public ListModel<RegisterRow> getEntries() {
        return entries;
    }

    /** Names of the awards by their codes. */
    public Map<String, String> getAwards() {
        return awards;
    }

    public List<Integer> getYears() {
        return service.years();
    }

    /** Whether more people, households or units have the words than were looked through. */
    public boolean isCommon() {
        return common;
    }

    public Verification getVerification() {
        return verification;
    }
}
