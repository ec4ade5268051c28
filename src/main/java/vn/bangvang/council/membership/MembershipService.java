package vn.bangvang.council.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.identity.Accounts;
import vn.bangvang.identity.Holder;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/** Councils and who sits on them (thành lập, kiện toàn Hội đồng). */
@ApplicationScoped
@Transactional
public class MembershipService {
    @Inject Councils councils;
    @Inject Duties duties;
    @Inject Units units;
    @Inject Accounts accounts;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** Councils of the actor's part of the tree. */
    @Needs(Permission.COUNCIL_READ)
    public List<CouncilRow> councils() {
        var all = councils.in(acting.actor().scope(Permission.COUNCIL_READ));
        var members =
                councils.membersOn(all, clocks.today()).stream()
                        .collect(Collectors.groupingBy(CouncilMember::council));
        return all.stream()
                .map(
                        c ->
                                new CouncilRow(
                                        c.unit().code(),
                                        c.unit().name(),
                                        c.instrument(),
                                        c.from(),
                                        c.unit().validTo(),
                                        duties.has(Permission.COUNCIL_RUN, c.unit()),
                                        members.getOrDefault(c, List.of()).stream()
                                                .map(CouncilMember::row)
                                                .toList()))
                .toList();
    }

    /** Authorities of the actor's part of the tree that are open today and have no council. */
    @Needs(Permission.COUNCIL_RUN)
    public List<UnitRow> places() {
        var scope = acting.actor().scope(Permission.COUNCIL_RUN);
        var taken = new HashSet<String>();
        councils.in(scope).forEach(c -> taken.add(c.unit().code()));
        return units.authoritiesIn(scope, clocks.today()).stream()
                .filter(u -> !taken.contains(u.code()))
                .toList();
    }

    /** Sets up the council of an authority. */
    @Needs(value = Permission.COUNCIL_RUN, once = true)
    public void found(
            String unitCode,
            @NotBlank @Size(max = 200) String instrument,
            @NotNull LocalDate from) {
        var unit = units.with(unitCode);
        acting.actor().mustReach(Permission.COUNCIL_RUN, unit.path());
        if (!unit.isRoot() && !units.isAuthority(unit)) {
            throw new RuleViolation("council.notAuthority", unit.name());
        }
        if (councils.find(unitCode).isPresent()) {
            throw new RuleViolation("council.already", unit.name());
        }
        var council = new Council(unit, instrument, from);
        council.mustSitOn(from);
        councils.add(council);
    }

    /** Who could be appointed to a council: who may vote there and is no member today. */
    @Needs(Permission.COUNCIL_RUN)
    public List<Holder> candidates(String unitCode) {
        var council = councils.at(unitCode);
        duties.mustHave(Permission.COUNCIL_RUN, council.unit());
        var members =
                councils.membersOn(List.of(council), clocks.today()).stream()
                        .map(m -> m.account().name())
                        .collect(Collectors.toSet());
        return accounts.holders(Permission.COUNCIL_VOTE, council.unit(), clocks.today()).stream()
                .filter(h -> !members.contains(h.account()))
                .toList();
    }

    @Needs(Permission.COUNCIL_RUN)
    public void appoint(
            String unitCode,
            String account,
            @NotNull CouncilRole role,
            @NotBlank @Size(max = 200) String post,
            @NotNull LocalDate from) {
        var council = councils.at(unitCode);
        duties.mustHave(Permission.COUNCIL_RUN, council.unit());
        council.mustSitOn(from);
        if (accounts.holders(Permission.COUNCIL_VOTE, council.unit(), clocks.today()).stream()
                .noneMatch(h -> h.account().equals(account))) {
            throw new RuleViolation("council.member.noRole", account);
        }
        if (councils.memberOf(council, account, from).isPresent()) {
            throw new RuleViolation("council.member.already", account);
        }
        councils.add(new CouncilMember(council, accounts.with(account), role, post, from));
    }

    @Needs(Permission.COUNCIL_RUN)
    public void endTerm(long memberId) {
        var member = councils.member(memberId);
        duties.mustHave(Permission.COUNCIL_RUN, member.council().unit());
        member.end(clocks.today().minusDays(1));
    }
}
