package vn.bangvang.bench;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
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
        atOnce("the same soon after the start of the server", fresh, m -> pages(first, m));
        var members = opened(byPages, "BP", "Huyện Đo Từng Trang");
        atOnce("a page of 25 read, voted on and shown again", members, m -> pages(byPages, m));
        var others = opened(byGroup, "BG", "Huyện Đo Cả Nhóm");
        atOnce("one vote on all 374", others, m -> List.of(timed(() -> group(byGroup, m))));
    }

    /** What one member does; how long each act took, in microseconds. */
    private interface Work {
        List<Long> of(String member) throws Exception;
    }

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

    private void atOnce(String what, List<String> members, Work work) throws Exception {
        var tasks =
                members.stream()
                        .map(m -> (Callable<List<Long>>) () -> work.of(m))
                        .collect(Collectors.toList());
        ExecutorService threads =
                InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        var begun = System.nanoTime();
        var micros = new ArrayList<Long>();
        for (var done : threads.invokeAll(tasks)) {
            micros.addAll(done.get());
        }
        var all = (System.nanoTime() - begun) / 1_000_000;
        Collections.sort(micros);
        System.out.println(
                "BENCH %d members at once, %s: %d acts, p50 %d ms, p95 %d ms, all done after %d ms"
                        .formatted(
                                members.size(),
                                what,
                                micros.size(),
                                micros.get(micros.size() / 2) / 1000,
                                micros.get(micros.size() * 95 / 100) / 1000,
                                all));
    }

    private List<Long> pages(OwnPlace place, String member) throws Exception {
        var acts = new ArrayList<Long>();
        for (var page = 1; page <= (CASES + PAGE - 1) / PAGE; page++) {
            var shown = Slice.page(page, PAGE);
            acts.add(timed(() -> place.as(member, () -> votedOn(place.session(), shown))));
        }
        return acts;
    }

    /** As the page does: the cases that are shown are voted on, and shown again. */
    private long votedOn(String session, Slice shown) {
        var items =
                council.agenda(session, AgendaFilter.of("LDTT"), shown).rows().stream()
                        .map(ItemRow::id)
                        .collect(Collectors.toSet());
        votes.vote(session, items, Choice.FOR);
        return council.session(session).done()
                + council.agenda(session, AgendaFilter.of("LDTT"), shown).total();
    }

    private Integer group(OwnPlace place, String member) {
        return place.as(member, () -> votes.voteGroup(place.session(), "LDTT", Choice.FOR));
    }

    private static long timed(Callable<?> act) throws Exception {
        var begun = System.nanoTime();
        act.call();
        return (System.nanoTime() - begun) / 1000;
    }
}
