package vn.bangvang.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.bangvang.audit.AuditAct;
import vn.bangvang.audit.AuditService;
import vn.bangvang.audit.AuditWanted;
import vn.bangvang.audit.TrailCheck;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Query;
import vn.bangvang.platform.web.Show;

/** Backs {@code /app/audit/list.xhtml}: what was done, act by act, in words. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    @Inject AuditService service;
    @Inject AuditWords words;
    @Inject Show show;
    @Inject HttpServletRequest request;

    private ListModel<AuditAct> acts;
    private AuditWanted wanted;
    private TrailCheck check;

    public void load() {
        if ("1".equals(request.getParameter("verify"))) {
            check = service.verify();
        }
        wanted =
                new AuditWanted(
                        Query.text(request, "q"),
                        Query.text(request, "thing"),
                        Query.day(request, "from"),
                        Query.day(request, "to"),
                        "1".equals(request.getParameter("refused")));
        acts =
                new ListModel<>(
                                request,
                                address(wanted),
                                Set.of(),
                                slice -> service.acts(wanted, slice),
                                AuditAct::key,
                                "nhat-ky",
                                List.of(
                                        new ListColumn<>("audit.at", 18, a -> show.moment(a.at())),
                                        new ListColumn<>("audit.account", 28, words::who),
                                        new ListColumn<>("audit.act", 44, words::act),
                                        new ListColumn<>("audit.records", 12, AuditAct::rows)))
                        .whole((sort, act) -> service.each(wanted, act));
    }

    /** The page's query that asks for these acts. */
    public static String address(AuditWanted wanted) {
        return Query.part("q", wanted.who())
                + Query.part("thing", wanted.subject())
                + Query.part("from", text(wanted.from()))
                + Query.part("to", text(wanted.to()))
                + Query.part("refused", wanted.refused() ? "1" : "");
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The trail as a file that can be checked without the program. */
    public void export() {
        Download.stream("nhat-ky.tsv", "text/tab-separated-values", service::export);
    }

    /** Kinds of records by their names, in the order of the alphabet. */
    public TreeMap<String, String> getThings() {
        return words.things();
    }

    /** What became of the check that was asked for; {@code null} when none was. */
    public TrailCheck getCheck() {
        return check;
    }

    public ListModel<AuditAct> getActs() {
        return acts;
    }

    public AuditWanted getWanted() {
        return wanted;
    }
}
