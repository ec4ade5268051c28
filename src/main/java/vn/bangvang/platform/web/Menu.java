package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;

/** Where signed-in pages lie: groups of entries, and the way to the page at hand. */
@Named("menu")
@RequestScoped
public class Menu {
    private static final List<Group> ALL =
            List.of(
                    new Group(
                            "platform.menu.work",
                            new Entry(
                                    "home.menu", "/app/home.xhtml", "home", Permission.SIGNED_IN)),
                    new Group(
                            "platform.menu.dossiers",
                            new Entry(
                                    "dossier.menu",
                                    "/app/dossier/list.xhtml",
                                    "folder-open",
                                    Permission.DOSSIER_READ),
                            new Entry(
                                    "person.results.menu",
                                    "/app/person/results.xhtml",
                                    "table",
                                    Permission.PERSON_EDIT),
                            new Entry(
                                    "movement.menu",
                                    "/app/movement/list.xhtml",
                                    "flag",
                                    Permission.ROUND_READ)),
                    new Group(
                            "platform.menu.council",
                            new Entry(
                                    "council.menu",
                                    "/app/council/list.xhtml",
                                    "users",
                                    Permission.COUNCIL_READ),
                            new Entry(
                                    "decision.menu",
                                    "/app/decision/list.xhtml",
                                    "verified",
                                    Permission.DECISION_READ),
                            new Entry(
                                    "bonus.fund",
                                    "/app/bonus/fund.xhtml",
                                    "table",
                                    Permission.BONUS_READ)),
                    new Group(
                            "platform.menu.book",
                            new Entry(
                                    "register.menu",
                                    "/app/register/list.xhtml",
                                    "book",
                                    Permission.REGISTER_READ),
                            new Entry(
                                    "register.old.menu",
                                    "/app/register/old-lists.xhtml",
                                    "history",
                                    Permission.REGISTER_DECLARE),
                            new Entry(
                                    "report.menu",
                                    "/app/report/year.xhtml",
                                    "chart-bar",
                                    Permission.REPORT_READ),
                            new Entry(
                                    "news.menu",
                                    "/app/news/list.xhtml",
                                    "megaphone",
                                    Permission.NEWS_READ)),
                    new Group(
                            "platform.menu.people",
                            new Entry(
                                    "person.menu",
                                    "/app/person/list.xhtml",
                                    "user",
                                    Permission.PERSON_READ),
                            new Entry(
                                    "person.holds.menu",
                                    "/app/person/holds.xhtml",
                                    "exclamation-triangle",
                                    Permission.HOLD_EDIT),
                            new Entry(
                                    "organization.menu",
                                    "/app/organization/list.xhtml",
                                    "sitemap",
                                    Permission.UNIT_READ)),
                    new Group(
                            "platform.menu.law",
                            new Entry(
                                    "award.menu",
                                    "/app/award/catalogue.xhtml",
                                    "star",
                                    Permission.CATALOGUE_READ),
                            new Entry(
                                    "classification.menu",
                                    "/app/classification/list.xhtml",
                                    "list",
                                    Permission.CATALOGUE_READ),
                            new Entry(
                                    "organization.calendar",
                                    "/app/organization/calendar.xhtml",
                                    "calendar",
                                    Permission.CATALOGUE_EDIT)),
                    new Group(
                            "platform.menu.administration",
                            new Entry(
                                    "identity.menu",
                                    "/app/identity/accounts.xhtml",
                                    "key",
                                    Permission.ACCOUNT_EDIT),
                            new Entry(
                                    "wording.menu",
                                    "/app/wording/list.xhtml",
                                    "file",
                                    Permission.CATALOGUE_EDIT),
                            new Entry(
                                    "organization.place.menu",
                                    "/app/organization/place.xhtml",
                                    "globe",
                                    Permission.ACCOUNT_EDIT),
                            new Entry(
                                    "audit.menu",
                                    "/app/audit/list.xhtml",
                                    "eye",
                                    Permission.AUDIT_READ)));

    private static final List<Permission> SEARCHED =
            List.of(
                    Permission.PERSON_READ,
                    Permission.UNIT_READ,
                    Permission.DOSSIER_READ,
                    Permission.DECISION_READ,
                    Permission.REGISTER_READ);

    /** Folders whose entries lead to the pages of another, where it is not its own alone. */
    private static final Map<String, List<String>> LENT =
            Map.of(
                    "/app/appraisal/",
                    List.of("/app/dossier/"),
                    "/app/bonus/",
                    List.of("/app/decision/"),
                    "/app/wording/",
                    List.of("/app/wording/", "/app/award/"));

    @Inject Acting acting;
    @Inject HttpServletRequest request;

    /** Whether there is anything that the search of the bar looks through for the actor. */
    public boolean isSearching() {
        return SEARCHED.stream().anyMatch(acting.actor()::may);
    }

    /** Groups with what the actor may open; a group without an entry is left out. */
    public List<Group> getGroups() {
        return ALL.stream().map(this::open).filter(g -> !g.entries().isEmpty()).toList();
    }

    private Group open(Group group) {
        return new Group(group.key(), group.entries().stream().filter(this::opens).toList());
    }

    /** The year report is of the whole place: part of the tree is not enough. */
    private boolean opens(Entry entry) {
        return entry.needs() == Permission.REPORT_READ
                ? acting.actor().reachesAll(entry.needs())
                : acting.actor().may(entry.needs());
    }

    public boolean current(Entry entry) {
        return owner().filter(entry::equals).isPresent();
    }

    /**
     * The list that the shown page is a page of, {@code null} on the list itself, on a page that
     * belongs to none, and where the actor may not open it.
     */
    public Entry getParent() {
        return owner().filter(e -> !e.path().equals(request.getServletPath())).orElse(null);
    }

    /**
     * The entry that the shown page belongs to: it is the entry's page, or, being no entry's, the
     * entry is the list of the folder, or the first that lies in it.
     */
    private Optional<Entry> owner() {
        var path = request.getServletPath();
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var entries = ALL.stream().flatMap(g -> g.entries().stream()).filter(this::opens).toList();
        return entries.stream()
                .filter(e -> e.path().equals(path))
                .findFirst()
                .or(
                        () ->
                                LENT.getOrDefault(folder, List.of(folder)).stream()
                                        .flatMap(f -> entries.stream().filter(e -> e.holds(f)))
                                        .min(Comparator.comparing(e -> !e.isList())));
    }

    /** Entries under one heading. */
    public record Group(String key, List<Entry> entries) {
        Group(String key, Entry... entries) {
            this(key, List.of(entries));
        }
    }

    /**
     * A line of the menu.
     *
     * @param icon of PrimeIcons, without their prefix
     */
    public record Entry(String key, String path, String icon, Permission needs) {
        private boolean holds(String folder) {
            return !path.equals("/app/home.xhtml")
                    && path.substring(0, path.lastIndexOf('/') + 1).equals(folder);
        }

        private boolean isList() {
            return path.endsWith("/list.xhtml");
        }
    }
}
