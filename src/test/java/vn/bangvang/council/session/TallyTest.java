package vn.bangvang.council.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Denominator;
import vn.bangvang.award.VoteRow;
import vn.bangvang.platform.SourceStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyTest {
    @Test
    void ninety_percent_of_fifteen_members_are_fourteen_votes() {
        assertThat(rule(90, Denominator.TOTAL_MEMBERS).needed(15)).isEqualTo(14);
    }

    @Test
    void two_thirds_of_thirteen_members_are_nine() {
        assertThat(rule(70, Denominator.PRESENT).quorum(13)).isEqualTo(9);
    }

    @Test
    void absent_members_count_when_the_rule_counts_all() {
        var all =
                tally(
                        rule(70, Denominator.TOTAL_MEMBERS),
                        11,
                        7,
                        0,
                        Collections.nCopies(7, Choice.FOR));
        var present =
                tally(rule(70, Denominator.PRESENT), 11, 7, 0, Collections.nCopies(7, Choice.FOR));

        assertThat(all).isEqualTo(new Tally(7, 0, 0, 11, 8, 0));
        assertThat(all.passed()).isFalse();
        assertThat(present).isEqualTo(new Tally(7, 0, 0, 7, 5, 0));
        assertThat(present.passed()).isTrue();
    }

    @Test
    void as_many_votes_as_are_needed_are_enough_and_one_less_is_not() {
        var rule = rule(70, Denominator.PRESENT);

        assertThat(tally(rule, 10, 10, 0, Collections.nCopies(7, Choice.FOR)).passed()).isTrue();
        assertThat(tally(rule, 10, 10, 0, Collections.nCopies(6, Choice.FOR)).passed()).isFalse();
    }

    @Test
    void a_member_in_conflict_leaves_the_denominator() {
        var tally =
                tally(rule(70, Denominator.PRESENT), 11, 10, 1, Collections.nCopies(9, Choice.FOR));

        assertThat(tally).isEqualTo(new Tally(9, 0, 0, 9, 7, 0));
        assertThat(tally.waiting()).isZero();
    }

    @Test
    void not_having_voted_is_neither_for_nor_against() {
        var tally =
                tally(
                        rule(70, Denominator.PRESENT),
                        10,
                        10,
                        0,
                        List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN));

        assertThat(tally).isEqualTo(new Tally(1, 1, 1, 10, 7, 7));
        assertThat(tally.waiting()).isEqualTo(7);
        assertThat(tally.passed()).isFalse();
    }

    @Test
    void an_opinion_in_writing_counts_where_the_rule_says_so() {
        var votes = Collections.nCopies(9, Choice.FOR);
        var written = rule(70, Denominator.PRESENT_AND_WRITTEN);

        assertThat(Tally.of(votes, written, new Tally.Voters(15, 10, 2, 1)))
                .isEqualTo(new Tally(9, 0, 0, 12, 9, 1));
        assertThat(Tally.of(votes, rule(70, Denominator.PRESENT), new Tally.Voters(15, 10, 2, 1)))
                .isEqualTo(new Tally(9, 0, 0, 10, 7, 1));
    }

    private static Tally tally(
            VoteRow rule, int members, int present, int conflicts, List<Choice> votes) {
        return Tally.of(
                votes,
                rule,
                new Tally.Voters(
                        members - conflicts,
                        present - conflicts,
                        0,
                        present - conflicts - votes.size()));
    }

    private static VoteRow rule(int percent, Denominator denominator) {
        return new VoteRow("LDTT", percent, denominator, false, 2, 3, "", SourceStatus.FOUND);
    }
}
