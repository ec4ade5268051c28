package vn.bangvang.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.person.year.Rating;
import vn.bangvang.platform.SourceStatus;

class KeptFindingsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 12, 4);

    @Test
    void a_unit_that_is_called_like_a_rating_stays_a_text() {
        var said = new Verdict("E17", DAY, List.of(finding(List.of(Rating.HT, "HT", "3"))));

        var read = KeptFindings.read("E17", DAY, KeptFindings.json(said));

        assertThat(read.findings().get(0).args()).isEqualTo(List.of(Rating.HT, "HT", "3"));
    }

    @Test
    void a_verdict_of_old_whose_terms_are_texts_is_still_read() {
        var old =
                """
                [{"rule":"C-RATING","law":"L00001","outcome":"MET","args":["HTXS","2017"],
                  "proofs":["#2017"],"article":"Điều 4","status":"FOUND"}]""";

        var read = KeptFindings.read("E17", DAY, old);

        assertThat(read.findings().get(0).args()).isEqualTo(List.of(Rating.HTXS, "2017"));
        assertThat(read.findings().get(0).proofs()).isEqualTo(List.of(new Proof("#2017", "")));
    }

    @Test
    void a_rule_that_could_not_read_its_row_of_old_has_failed() {
        var old =
                """
                [{"rule":"C-TIMES","law":"L00009","outcome":"UNKNOWN","args":["#MISFIT"],
                  "proofs":[],"article":"Điều 73","status":"FOUND"}]""";

        assertThat(KeptFindings.read("E17", DAY, old).findings().get(0).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    private static Finding finding(List<java.io.Serializable> args) {
        return new Finding(
                "C-RATING",
                Outcome.MET,
                args,
                List.of(),
                "L00001",
                "Điều 4",
                SourceStatus.FOUND,
                null);
    }
}
