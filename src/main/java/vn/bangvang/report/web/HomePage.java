package vn.bangvang.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.SessionRow;
import vn.bangvang.council.SessionState;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.SigningService;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.identity.RoleService;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsState;
import vn.bangvang.organization.PlaceService;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.Slice;
import vn.bangvang.register.AmendmentService;
import vn.bangvang.register.OldBookService;

/** Backs {@code /app/home.xhtml}: the work that waits for the actor (việc cần làm). */
@Named
@RequestScoped
public class HomePage {
    @Inject DossierService dossiers;
    @Inject CouncilService council;
    @Inject DecisionService decisions;
    @Inject SigningService signing;
    @Inject NewsService news;
    @Inject AmendmentService amendments;
    @Inject OldBookService oldBooks;
    @Inject RoleService roles;
    @Inject PlaceService places;
    @Inject Clocks clocks;
    @Inject Acting acting;

    /** A back-up is taken every night; one may fail. */
    private static final int MOST_DAYS = 2;

    private final List<Task> tasks = new ArrayList<>();
    private BackUp backUp;

    public void load() {
        if (may(Permission.DOSSIER_PREPARE)) {
            add("report.task.owed", dossiers.owed().size(), "/app/dossier/list.xhtml");
            dossierTask("report.task.draft", DossierState.DRAFT);
            dossierTask("report.task.returned", DossierState.RETURNED);
        }
        if (may(Permission.DOSSIER_APPRAISE)) {
            dossierTask("report.task.submitted", DossierState.SUBMITTED);
            dossierTask("report.task.accepted", DossierState.ACCEPTED);
        }
        if (may(Permission.COUNCIL_RUN)) {
            sessionTask("report.task.planned", SessionState.PLANNED, s -> true);
        }
        if (may(Permission.COUNCIL_VOTE)) {
            sessionTask("report.task.vote", SessionState.OPEN, SessionRow::isAttended);
        }
        if (may(Permission.DECISION_DRAFT)) {
            var waiting = decisions.waiting().stream().mapToLong(w -> w.count()).sum();
            add("report.task.decide", waiting, "/app/decision/list.xhtml");
        }
        if (may(Permission.DECISION_SIGN)) {
            add("report.task.sign", signing.toSign(), "/app/decision/list.xhtml");
        }
        if (may(Permission.REGISTER_EDIT)) {
            add("report.task.oldLists", oldBooks.unchecked(), "/app/register/old-lists.xhtml");
        }
        if (may(Permission.REGISTER_CONFIRM)) {
            var waiting = amendments.waiting();
            add(
                    "report.task.amend",
                    waiting.size(),
                    waiting.isEmpty()
                            ? "/app/register/list.xhtml"
                            : "/app/register/entry.xhtml?id=" + waiting.get(0).entry());
            add("report.task.leaving", oldBooks.leaving(), "/app/register/old-lists.xhtml");
        }
        if (may(Permission.NEWS_WRITE)) {
            newsTask("report.task.write", NewsState.DRAFT);
        }
        if (may(Permission.NEWS_PUBLISH)) {
            newsTask("report.task.publish", NewsState.PROPOSED);
        }
        if (may(Permission.ACCOUNT_EDIT)) {
            add("report.task.accounts", roles.waiting(), "/app/identity/accounts.xhtml");
            backUp = backUp(places.lastBackUp());
        }
        if (may(Permission.AUDIT_READ)) {
            add("report.task.roles", roles.givenLately().size(), "/app/identity/roles.xhtml");
        }
        tasks.removeIf(t -> t.count() == 0);
    }

    /** Days since the last back-up, for administrators. */
    public record BackUp(LocalDateTime taken, long days) {
        /** Whether too much would be lost. */
        public boolean isOld() {
            return taken == null || days > MOST_DAYS;
        }
    }

    private void dossierTask(String key, DossierState state) {
        var count = dossiers.search("", state, new Slice(0, 1)).total();
        add(key, count, "/app/dossier/list.xhtml?state=" + state);
    }

    private void sessionTask(String key, SessionState state, Predicate<SessionRow> mine) {
        var count =
                council.sessions().stream().filter(s -> s.state() == state && mine.test(s)).count();
        add(key, count, "/app/council/list.xhtml");
    }

    private void newsTask(String key, NewsState state) {
        add(key, news.count(state), "/app/news/list.xhtml");
    }

    private boolean may(Permission permission) {
        return acting.actor().may(permission);
    }

    private void add(String key, long count, String path) {
        tasks.add(new Task(key, count, path));
    }

    private BackUp backUp(LocalDateTime taken) {
        var now = LocalDateTime.ofInstant(clocks.instant(), ZoneOffset.UTC);
        return new BackUp(taken, taken == null ? 0 : Duration.between(taken, now).toDays());
    }

    /** {@code null} for who is no administrator. */
    public BackUp getBackUp() {
        return backUp;
    }

    public List<Task> getTasks() {
        return tasks;
    }

    /** Work that waits: what, how much, where. */
    public record Task(String key, long count, String path) {}
}
