package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.session.SessionRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.signing.SigningService;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.progress.ProgressService;
import vn.bangvang.identity.RoleService;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsState;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.register.amendment.AmendmentService;
import vn.bangvang.register.oldlist.OldBookService;

/** The work that waits for the actor (việc cần làm): the home shows it, the menu counts it. */
@Named
@RequestScoped
public class WaitingWork {
    @Inject DossierService dossiers;
    @Inject ProgressService progress;
    @Inject CouncilService council;
    @Inject DecisionService decisions;
    @Inject SigningService signing;
    @Inject BonusService bonus;
    @Inject NewsService news;
    @Inject AmendmentService amendments;
    @Inject OldBookService oldBooks;
    @Inject RoleService roles;
    @Inject Acting acting;

    private List<Task> tasks;

    /** Kinds of work of which some waits. */
    public List<Task> getTasks() {
        if (tasks == null) {
            tasks = new ArrayList<>();
            count();
            tasks.removeIf(t -> t.count() == 0);
        }
        return tasks;
    }

    /** How much waits behind the page with this path; 0 for the home, which shows all of it. */
    public long at(String path) {
        return getTasks().stream().filter(t -> t.page().equals(path)).mapToLong(Task::count).sum();
    }

    private void count() {
        if (may(Permission.DOSSIER_PREPARE)) {
            add("home.task.owed", progress.notBegun().size(), "/app/dossier/list.xhtml");
            dossierTask("home.task.draft", DossierState.DRAFT);
            dossierTask("home.task.returned", DossierState.RETURNED);
        }
        if (may(Permission.DOSSIER_APPRAISE)) {
            dossierTask("home.task.submitted", DossierState.SUBMITTED);
            dossierTask("home.task.accepted", DossierState.ACCEPTED);
        }
        if (may(Permission.COUNCIL_RUN)) {
            sessionTask("home.task.planned", SessionState.PLANNED, s -> true);
        }
        if (may(Permission.COUNCIL_VOTE)) {
            sessionTask("home.task.answer", SessionState.PLANNED, SessionRow::isUnanswered);
            sessionTask("home.task.vote", SessionState.OPEN, SessionRow::isAttended);
        }
        if (may(Permission.DECISION_DRAFT)) {
            var waiting = decisions.waiting().stream().mapToLong(w -> w.count()).sum();
            add("home.task.decide", waiting, "/app/decision/list.xhtml");
        }
        if (may(Permission.DECISION_SIGN)) {
            add("home.task.sign", signing.toSign(), "/app/decision/list.xhtml");
        }
        if (may(Permission.BONUS_PAY)) {
            add("home.task.pay", bonus.unpaid().size(), "/app/decision/list.xhtml?unpaid=1");
        }
        if (may(Permission.REGISTER_EDIT)) {
            add("home.task.oldLists", oldBooks.unchecked(), "/app/register/old-lists.xhtml");
        }
        if (may(Permission.REGISTER_CONFIRM)) {
            var waiting = amendments.waiting();
            add(
                    "home.task.amend",
                    waiting.size(),
                    waiting.isEmpty()
                            ? "/app/register/list.xhtml"
                            : "/app/register/entry.xhtml?id=" + waiting.get(0).entry());
            add("home.task.leaving", oldBooks.leaving(), "/app/register/old-lists.xhtml");
        }
        if (may(Permission.NEWS_WRITE)) {
            newsTask("home.task.write", NewsState.DRAFT);
        }
        if (may(Permission.NEWS_PUBLISH)) {
            newsTask("home.task.publish", NewsState.PROPOSED);
        }
        if (may(Permission.ACCOUNT_EDIT)) {
            add("home.task.accounts", roles.waiting(), "/app/identity/accounts.xhtml");
        }
        if (may(Permission.AUDIT_READ)) {
            add("home.task.roles", roles.givenLately().size(), "/app/identity/roles.xhtml");
        }
    }

    private void dossierTask(String key, DossierState state) {
        var count = dossiers.search("", state, new Slice(0, 1)).total();
        add(key, count, "/app/dossier/list.xhtml?state=" + state);
    }

    private void sessionTask(String key, SessionState state, Predicate<SessionRow> mine) {
        var count =
                council.sessions(state, new Slice(0, Slice.MOST)).rows().stream()
                        .filter(mine)
                        .count();
        add(key, count, "/app/council/list.xhtml?state=" + state);
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

    /** Work that waits: what, how much, where. */
    public record Task(String key, long count, String path) {
        private String page() {
            return path.split("\\?")[0];
        }
    }
}
