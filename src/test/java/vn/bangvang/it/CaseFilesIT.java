package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.agenda.CaseFileService;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.identity.SignInService;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;

/** What of a case is read by whom, on the closed session of the practice district. */
class CaseFilesIT extends DeployedTest {
    private static final String SESSION = "PH-2017-0001";

    @Inject CaseFileService files;
    @Inject CouncilService council;
    @Inject SignInService signIn;

    @Test
    void a_case_shows_who_it_is_what_the_rules_said_the_papers_and_the_unit_s_other_nominations() {
        var row = first("CSTDCS");

        var file = as("noivu", () -> files.file(SESSION, row.id()));

        assertThat(file.recipient()).isEqualTo(row.recipient());
        assertThat(file.awardName()).isEqualTo("Chiến sĩ thi đua cơ sở");
        assertThat(file.claim().getAchievement()).isEqualTo(row.achievement());
        assertThat(file.verdict().outcome()).isEqualTo(Outcome.MET);
        assertThat(file.papers()).hasSize(4);
        assertThat(file.past()).as("awarded since").isNotEmpty();
        assertThat(file.others())
                .isNotEmpty()
                .noneMatch(o -> o.recipient().equals(row.recipient()));
        assertThat(as("noivu", () -> files.paper(SESSION, row.id(), file.papers().get(0).code())))
                .satisfies(p -> assertThat(p.content()).isNotEmpty());
    }

    @Test
    void a_member_reads_no_case_of_a_session_that_is_closed() {
        var row = first("CSTDCS");
        var paper = as("noivu", () -> files.file(SESSION, row.id())).papers().get(0).code();

        assertThat(as("uyvien1", () -> council.session(SESSION)).readable()).isFalse();
        assertThatThrownBy(() -> as("uyvien1", () -> files.file(SESSION, row.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as("uyvien1", () -> files.paper(SESSION, row.id(), paper)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as("cb.xa01", () -> files.file(SESSION, row.id())))
                .as("an officer")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_papers_of_the_case_s_own_dossier_are_answered() {
        var row = first("CSTDCS");
        var own = as("noivu", () -> files.file(SESSION, row.id())).papers().get(0).code();
        var other =
                agenda(AgendaFilter.ALL, Slice.page(1, Slice.MOST)).stream()
                        .filter(c -> !c.recipient().unit().equals(row.recipient().unit()))
                        .findFirst()
                        .orElseThrow();
        var foreign = as("noivu", () -> files.file(SESSION, other.id())).papers().get(0).code();

        assertThat(foreign).isNotEqualTo(own);
        assertThatThrownBy(() -> as("noivu", () -> files.paper(SESSION, row.id(), foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("noivu", () -> files.file(SESSION, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_agenda_goes_by_award_and_a_part_of_it_names_people_as_the_whole_does() {
        var whole = agenda(AgendaFilter.ALL, Slice.page(1, Slice.MOST));
        var parts = Slice.pages(whole.size(), 10);

        assertThat(whole).extracting(ItemRow::number).isSorted().doesNotHaveDuplicates();
        for (var page = 1; page <= parts; page++) {
            var slice = Slice.page(page, 10);
            assertThat(agenda(AgendaFilter.ALL, slice)).isEqualTo(slice.of(whole));
        }
        assertThat(as("noivu", () -> council.session(SESSION)).groups())
                .allSatisfy(
                        g ->
                                assertThat(agenda(AgendaFilter.of(g.award()), Slice.page(1, 500)))
                                        .hasSize(Math.toIntExact(g.cases())));
    }

    private ItemRow first(String award) {
        return agenda(AgendaFilter.of(award), Slice.page(1, 1)).get(0);
    }

    private List<ItemRow> agenda(AgendaFilter wanted, Slice slice) {
        return as("noivu", () -> council.agenda(SESSION, wanted, slice)).rows();
    }

    private <T> T as(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }
}
