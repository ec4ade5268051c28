package vn.bangvang.bench;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.VoteService;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.council.session.Choice;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.it.DeployedTest;
import vn.bangvang.it.NominationList;
import vn.bangvang.it.OwnPlace;
import vn.bangvang.platform.Slice;

/**
 * Fifteen members vote at the same time on 374 cases, through the services inside the server: soon
 * after its start, when the machine still compiles what it runs, and then again. Not a test: it
 * asserts nothing.
 */
class CouncilBench extends DeployedTest {
    private static final int CASES = 374;
    private static final int PAGE = 25;
    private static final int MEMBERS = 15;

    @Inject OwnPlace first;
    @Inject OwnPlace byPages;
    @Inject OwnPlace byGroup;
    @Inject ImportService imports;
    @Inject CouncilService council;
    @Inject VoteService votes;

    @Test
    void fifteen_members_vote_at_once() throws Exception {
        var fresh = opened(first, "BF", "Huyện Đo Lần Đầu");
        atOnce("soon after the start of the server", fresh, m -> pages(first, m));
        var members = opened(byPages, "BP", "Huyện Đo Từng Trang");
        atOnce("again", members, m -> pages(byPages, m));
        var others = opened(byGroup, "BG", "Huyện Đo Cả Nhóm");
        atOnce("in one act", others, m -> List.of(group(byGroup, m)));
    }

    /** What one member does. */
    private interface Work {
        List<Act> of(String member) throws Exception;
    }

    /** What was done, and how long it took. */
    private record Act(String what, long micros) {}

    private List<String> opened(OwnPlace place, String code, String name) {
        place.found(code, name, "AUTHORITY");
        var members = place.seats(MEMBERS);
        place.opens(List.of("LDTT"));
        place.as(
                place.everybody(),
                () -> {
                    var list = NominationList.workbook("Lê Thị " + code, CASES);
                    var dossier = place.dossierCodes().get(0);
                    var read = imports.upload(dossier, "bench.xlsx", list);
                    return imports.confirm(read.batch(), IntakeAnswers.NONE);
                });
        place.submits().appraises().plans();
        return members;
    }

    private void atOnce(String when, List<String> members, Work work) throws Exception {
        var tasks =
                members.stream()
                        .map(m -> (Callable<List<Act>>) () -> work.of(m))
                        .collect(Collectors.toList());
        ExecutorService threads =
                InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        var begun = System.nanoTime();
        var acts = new ArrayList<Act>();
        for (var done : threads.invokeAll(tasks)) {
            acts.addAll(done.get());
        }
        var all = (System.nanoTime() - begun) / 1_000_000;
        acts.stream()
                .collect(Collectors.groupingBy(Act::what))
                .forEach((what, of) -> print(members.size(), when, what, of, all));
    }

    private static void print(int members, String when, String what, List<Act> acts, long all) {
        var micros = acts.stream().map(Act::micros).sorted().toList();
        System.out.println(
                "BENCH %d members at once, %s, %s: %d acts, p50 %d ms, p95 %d ms, all done after %d ms"
                        .formatted(
                                members,
                                when,
                                what,
                                micros.size(),
                                micros.get(micros.size() / 2) / 1000,
                                micros.get(micros.size() * 95 / 100) / 1000,
                                all));
    }

    /** Every page of the agenda is turned to, voted on and shown again, without a pause. */
    private List<Act> pages(OwnPlace place, String member) throws Exception {
        var acts = new ArrayList<Act>();
        for (var page = 1; page <= (CASES + PAGE - 1) / PAGE; page++) {
            var shown = Slice.page(page, PAGE);
            var items = new HashSet<Long>();
            acts.add(
                    timed(
                            "a page of 25 turned to",
                            () -> place.as(member, () -> items.addAll(turnedTo(place, shown)))));
            acts.add(
                    timed(
                            "the 25 voted on",
                            () ->
                                    place.as(
                                            member,
                                            () -> votes.vote(place.session(), items, Choice.FOR))));
            acts.add(timed("shown again", () -> place.as(member, () -> shownAgain(place, shown))));
        }
        return acts;
    }

    private List<Long> turnedTo(OwnPlace place, Slice shown) {
        return council.agenda(place.session(), AgendaFilter.of("LDTT"), shown).rows().stream()
                .map(ItemRow::id)
                .toList();
    }

    private int shownAgain(OwnPlace place, Slice shown) {
        return council.view(place.session(), AgendaFilter.of("LDTT"), shown).cases().rows().size();
    }

    private Act group(OwnPlace place, String member) throws Exception {
        return timed(
                "one vote on all 374",
                () -> place.as(member, () -> votes.voteGroup(place.session(), "LDTT", Choice.FOR)));
    }

    private static Act timed(String what, Callable<?> act) throws Exception {
        var begun = System.nanoTime();
        act.call();
        return new Act(what, (System.nanoTime() - begun) / 1000);
    }
}
