package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.VoteService;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.council.session.Choice;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.platform.Slice;

/** Votes that are given at the same moment. */
class VotesIT extends DeployedTest {
    private static final int CASES = 30;

    @Inject OwnPlace place;
    @Inject ImportService imports;
    @Inject CouncilService council;
    @Inject VoteService votes;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void one_member_in_two_tabs_votes_on_each_case_once() throws Exception {
        var member = opened();
        Callable<Integer> tab =
                () -> place.as(member, () -> votes.voteGroup(place.session(), "LDTT", Choice.FOR));

        var counts = threads.invokeAll(Collections.nCopies(4, tab));

        var written = 0;
        for (var count : counts) {
            written += count.get();
        }
        assertThat(written).as("written by all four together").isEqualTo(CASES);
        assertThat(place.as(member, this::agenda))
                .hasSize(CASES)
                .extracting(ItemRow::mine)
                .containsOnly(Choice.FOR);
    }

    private List<ItemRow> agenda() {
        return council.agenda(place.session(), AgendaFilter.of("LDTT"), Slice.page(1, CASES))
                .rows();
    }

    /** A session with one award on its agenda; the member who votes. */
    private String opened() {
        place.found("HT", "Huyện Hai Thẻ", "AUTHORITY");
        var members = place.seats(3);
        place.opens(List.of("LDTT"));
        place.as(
                place.everybody(),
                () -> {
                    var list = NominationList.workbook("Lê Thị HT", CASES);
                    var dossier = place.dossierCodes().get(0);
                    var read = imports.upload(dossier, "danh-sach.xlsx", list);
                    return imports.confirm(read.batch(), IntakeAnswers.NONE);
                });
        place.submits().appraises().plans();
        return members.get(0);
    }
}
