package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.TermService;
import vn.bangvang.home.web.Section.Line;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.RoleService;
import vn.bangvang.identity.web.AccountPart;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.proposal.ProposalState;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Show;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.WordingService;

/** Of administrators: what waits for a second pair of eyes, and what nobody has looked after. */
@RequestScoped
class AdministratorHome {
    @Inject AccountService accounts;
    @Inject RoleService roles;
    @Inject CatalogueService catalogue;
    @Inject WordingService wordings;
    @Inject TermService terms;
    @Inject Clocks clocks;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;

    /** Days before its end from which on a term of a list is told. */
    private static final int SOON = 60;

    List<Section> sections() {
        if (!acting.actor().may(Permission.ACCOUNT_EDIT)) {
            return List.of();
        }
        return List.of(
                Section.of("home.second", "home.second.none", waiting()),
                Section.of("home.neglected", "home.neglected.none", neglected()));
    }

    /** Proposals of others and of one's own: each needs two. */
    private List<Line> waiting() {
        var lines = new ArrayList<Line>();
        add(lines, "home.second.accounts", roles.waiting(), "identity/accounts.xhtml");
        add(
                lines,
                "home.second.law",
                catalogue.proposals().size()
                        + catalogue.awardProposals().stream()
                                .filter(p -> p.hands().state() == ProposalState.PROPOSED)
                                .count()
                        + catalogue.eraProposals().stream()
                                .filter(p -> p.hands().state() == ProposalState.PROPOSED)
                                .count(),
                "award/catalogue.xhtml");
        add(
                lines,
                "home.second.wordings",
                Arrays.stream(DocumentKind.values())
                        .flatMap(k -> wordings.of(k).stream())
                        .filter(w -> w.hands().state() == ProposalState.PROPOSED)
                        .count(),
                "wording/list.xhtml");
        return lines;
    }

    private List<Line> neglected() {
        var lines = new ArrayList<Line>();
        var all = accounts.all();
        add(
                lines,
                "home.neglected.roleless",
                all.stream().filter(AccountPart.ROLELESS::has).count(),
                "identity/accounts.xhtml?part=" + AccountPart.ROLELESS);
        add(
                lines,
                "home.neglected.unused",
                all.stream().filter(AccountPart.UNUSED::has).count(),
                "identity/accounts.xhtml?part=" + AccountPart.UNUSED);
        var today = clocks.today();
        add(
                lines,
                "home.neglected.law",
                catalogue.rows().stream().filter(r -> r.holds(today) && !r.verified()).count(),
                "award/catalogue.xhtml?unverified=1");
        add(lines, "home.neglected.terms", ending(today), "classification/list.xhtml");
        return lines;
    }

    private long ending(LocalDate today) {
        return Arrays.stream(Scheme.values())
                .flatMap(s -> terms.all(s).stream())
                .filter(t -> t.to() != null && !t.to().isBefore(today))
                .filter(t -> t.to().isBefore(today.plusDays(SOON)))
                .count();
    }

    private void add(List<Line> lines, String key, long count, String path) {
        if (count > 0) {
            lines.add(Line.of(messages.of(key), show.number(count), path));
        }
    }
}
