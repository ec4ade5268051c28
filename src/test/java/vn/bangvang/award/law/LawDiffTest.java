package vn.bangvang.award.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;

/** How a file of the law differs from what an office has. */
class LawDiffTest {
    private static final ProgramLaw LAW = ProgramLaw.read();

    @Test
    void the_law_of_the_program_does_not_differ_from_itself() {
        assertThat(compared(LAW.rows()).isEmpty()).isTrue();
        assertThat(compared(LAW.rows()).missing()).isEmpty();
    }

    @Test
    void a_row_that_a_successor_of_the_office_has_ended_is_no_difference() {
        var open = LAW.rows().stream().filter(r -> r.to() == null).findFirst().orElseThrow();
        var from = LocalDate.of(2030, 1, 1);
        var office = new ArrayList<>(LAW.rows());
        office.remove(open);
        office.add(open.endingOn(from.minusDays(1)));
        office.add(
                new LawRow(
                        "L90001",
                        open.kind(),
                        open.rule(),
                        open.award(),
                        open.subject(),
                        from,
                        null,
                        open.amount(),
                        open.mode(),
                        "Quy định của địa phương",
                        open.status(),
                        open.branch()));

        var diff = compared(office);

        assertThat(diff.changed()).isEmpty();
        assertThat(diff.added()).isEmpty();
        assertThat(diff.missing()).extracting(LawRow::code).containsExactly("L90001");
    }

    @Test
    void rows_of_an_award_that_is_new_in_the_same_file_are_no_faults() {
        var award =
                new AwardForm(
                        "MOI",
                        "Danh hiệu mới",
                        "DANH HIỆU MỚI",
                        LocalDate.of(2026, 1, 1),
                        Award.Kind.TITLE,
                        Award.Level.COMMUNE,
                        90,
                        Set.of(Subject.INDIVIDUAL));
        var awards = new ArrayList<>(LAW.awards());
        awards.add(new Award(award));
        var some = LAW.rows().get(0);
        var rows = new ArrayList<>(LAW.rows());
        rows.add(
                new LawRow(
                        "X",
                        some.kind(),
                        some.rule(),
                        "MOI",
                        some.subject(),
                        award.from(),
                        null,
                        some.amount(),
                        some.mode(),
                        some.article(),
                        some.status(),
                        some.branch()));
        var file = LawFile.write(rows, new Catalogue(awards, LAW.eras(), rows));

        var diff = LawFile.compare(file, LAW.catalogue(), LAW.rows());

        assertThat(diff.faults()).isEmpty();
        assertThat(diff.awards()).containsExactly(award);
        assertThat(diff.added()).extracting(LawRow::award).containsExactly("MOI");
    }

    private static LawDiff compared(List<LawRow> office) {
        var file = LawFile.write(LAW.rows(), LAW.catalogue());
        return LawFile.compare(file, LAW.catalogue(), office);
    }
}
