package vn.bangvang.dossier.prospect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.AwardFor;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.verdict.Request;
import vn.bangvang.dossier.verdict.Verdicts;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.movement.Rounds;
import vn.bangvang.organization.Units;
import vn.bangvang.person.Belonging;
import vn.bangvang.person.People;
import vn.bangvang.person.PeopleSearch;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/**
 * Finds who could be nominated: all who meet every condition that records can decide, and those who
 * lack one. Looks at direct labourers as at leaders, so that nobody is passed over for not being
 * thought of.
 */
@ApplicationScoped
@Transactional
public class ProspectService {
    /** No more people of a unit are judged at once. */
    public static final int MOST = 1000;

    /** Conditions that a nomination itself settles: the list of registered titles, the caps. */
    private static final Set<String> SETTLED_LATER = Set.of("P-REG", "Q-CSCS-15", "Q-CO-CP");

    @Inject Verdicts verdicts;
    @Inject Dossiers dossiers;
    @Inject Rounds rounds;
    @Inject Catalogues catalogues;
    @Inject People people;
    @Inject Belonging belonging;
    @Inject PeopleSearch search;
    @Inject Units units;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /** People and collectives of a unit and those under it, who lack least first. */
    @Needs(Permission.DOSSIER_READ)
    public Prospects find(String roundCode, String award, String unitCode) {
        var unit = units.with(unitCode);
        acting.actor().mustReach(Permission.DOSSIER_READ, unit.path());
        var round = rounds.with(roundCode);
        var subjects = catalogues.catalogue().award(award).subjects();
        var requests = new ArrayList<Request>();
        var found = new ArrayList<Prospect>();
        var titles = new ArrayList<String>();
        var cut = false;
        if (subjects.contains(Subject.INDIVIDUAL)) {
            var workers = search.workingUnder(unit.path(), MOST + 1);
            cut = workers.size() > MOST;
            for (var worker : workers.subList(0, Math.min(MOST, workers.size()))) {
                requests.add(Request.of(award, worker.person()));
                titles.add(worker.title());
            }
        }
        if (subjects.contains(Subject.COLLECTIVE)) {
            units.openEntitiesUnder(unit.path(), clocks.today())
                    .forEach(u -> requests.add(Request.of(award, u)));
        }
        var standing = dossiers.nominatedIn(round);
        var judged = verdicts.of(round, requests, clocks.today());
        for (var i = 0; i < requests.size(); i++) {
            var missing =
                    judged.get(i).missing().stream()
                            .filter(f -> !SETTLED_LATER.contains(f.rule()))
                            .toList();
            if (missing.size() <= 1 && judged.get(i).findings().size() > 0) {
                var title = i < titles.size() ? titles.get(i) : "";
                found.add(prospect(requests.get(i), title, missing, standing));
            }
        }
        found.sort(Comparator.comparingInt(p -> p.missing().size()));
        return new Prospects(found, cut);
    }

    /** What would be said of one person. */
    @Needs(Permission.DOSSIER_READ)
    public Verdict verdict(String roundCode, String award, String personCode) {
        var person = people.with(personCode);
        belonging.mustReach(Permission.DOSSIER_READ, person);
        var requests = List.of(Request.of(award, person));
        return verdicts.of(rounds.with(roundCode), requests, clocks.today()).get(0);
    }

    private static Prospect prospect(
            Request request, String title, List<Finding> missing, Map<AwardFor, String> standing) {
        var recipient = request.recipientKey();
        var nominatedBy = standing.get(new AwardFor(request.award(), recipient));
        var person = request.person();
        return person == null
                ? new Prospect(
                        Subject.COLLECTIVE,
                        request.collective().code(),
                        request.collective().name(),
                        title,
                        missing,
                        nominatedBy)
                : new Prospect(
                        Subject.INDIVIDUAL,
                        person.code(),
                        person.fullName(),
                        title,
                        missing,
                        nominatedBy);
    }
}
