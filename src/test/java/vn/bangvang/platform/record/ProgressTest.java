package vn.bangvang.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgressTest {
    @AfterEach
    void end() {
        Progress.end();
    }

    @Test
    void work_is_told_to_its_account_alone_and_only_while_it_runs() {
        Progress.begin("thuky");
        Progress.expect(500);
        Progress.wrote();

        assertThat(Progress.of("thuky")).contains(new Progress.Share(1, 500));
        assertThat(Progress.of("noivu")).isEmpty();
        Progress.end();
        assertThat(Progress.of("thuky")).isEmpty();
    }

    @Test
    void a_use_case_within_another_is_part_of_its_work() {
        Progress.begin("thuky");
        Progress.begin("thuky");
        Progress.expect(300);
        Progress.end();

        assertThat(Progress.of("thuky")).contains(new Progress.Share(0, 300));
        Progress.end();
        assertThat(Progress.of("thuky")).isEmpty();
    }

    @Test
    void a_few_rows_are_no_long_work() {
        Progress.begin("thuky");
        Progress.expect(199);

        assertThat(Progress.of("thuky")).isEmpty();
    }

    @Test
    void never_more_is_written_than_was_expected() {
        Progress.begin("thuky");
        Progress.expect(200);
        for (var row = 0; row < 300; row++) {
            Progress.wrote();
        }

        assertThat(Progress.of("thuky")).contains(new Progress.Share(200, 200));
    }

    @Test
    void what_is_written_where_no_work_was_begun_is_nobodys() {
        Progress.expect(500);
        Progress.wrote();

        assertThat(Progress.of("thuky")).isEmpty();
    }
}
