package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Permission;

/** The menu of signed-in pages: what the actor may open. */
@Named("menu")
@RequestScoped
public class Menu {
    private static final List<Entry> ALL =
            List.of(
                    new Entry("report.home.menu", "/app/home.xhtml", Permission.SIGNED_IN),
                    new Entry("dossier.menu", "/app/dossier/list.xhtml", Permission.DOSSIER_READ),
                    new Entry("council.menu", "/app/council/list.xhtml", Permission.COUNCIL_READ),
                    new Entry(
                            "decision.menu", "/app/decision/list.xhtml", Permission.DECISION_READ),
                    new Entry(
                            "register.menu", "/app/register/list.xhtml", Permission.REGISTER_READ),
                    new Entry(
                            "register.old.menu",
                            "/app/register/old-lists.xhtml",
                            Permission.REGISTER_DECLARE),
                    new Entry("report.menu", "/app/report/year.xhtml", Permission.REPORT_READ),
                    new Entry("news.menu", "/app/news/list.xhtml", Permission.NEWS_READ),
                    new Entry("movement.menu", "/app/movement/list.xhtml", Permission.ROUND_READ),
                    new Entry("person.menu", "/app/person/list.xhtml", Permission.PERSON_READ),
                    new Entry("person.holds.menu", "/app/person/holds.xhtml", Permission.HOLD_EDIT),
                    new Entry(
                            "organization.menu",
                            "/app/organization/list.xhtml",
                            Permission.UNIT_READ),
                    new Entry(
                            "award.menu", "/app/award/catalogue.xhtml", Permission.CATALOGUE_READ),
                    new Entry(
                            "classification.menu",
                            "/app/classification/list.xhtml",
                            Permission.CATALOGUE_READ),
                    new Entry(
                            "organization.calendar",
                            "/app/organization/calendar.xhtml",
                            Permission.CATALOGUE_EDIT),
                    new Entry(
                            "identity.menu",
                            "/app/identity/accounts.xhtml",
                            Permission.ACCOUNT_EDIT),
                    new Entry("audit.menu", "/app/audit/list.xhtml", Permission.AUDIT_READ));

    @Inject Acting acting;
    @Inject HttpServletRequest request;

    public List<Entry> getEntries() {
        return ALL.stream().filter(this::opens).toList();
    }

    /** The year report is of the whole place: part of the tree is not enough. */
    private boolean opens(Entry entry) {
        return entry.needs() == Permission.REPORT_READ
                ? acting.actor().reachesAll(entry.needs())
                : acting.actor().may(entry.needs());
    }

    /**
     * Whether the shown page belongs to the entry: it is the entry's page, or, being no entry's, it
     * is the first that lies in the same folder.
     */
    public boolean current(Entry entry) {
        var path = request.getServletPath();
        var owner =
                ALL.stream()
                        .filter(e -> e.path().equals(path))
                        .findFirst()
                        .or(
                                () ->
                                        ALL.stream()
                                                .filter(e -> path.startsWith(e.folder()))
                                                .findFirst());
        return owner.filter(entry::equals).isPresent();
    }

    /** A line of the menu. */
    public record Entry(String key, String path, Permission needs) {
        private String folder() {
            return path.equals("/app/home.xhtml")
                    ? path
                    : path.substring(0, path.lastIndexOf('/') + 1);
        }
    }
}
