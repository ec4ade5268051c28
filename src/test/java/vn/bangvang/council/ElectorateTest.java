package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Denominator;
import vn.bangvang.award.VoteRow;
import vn.bangvang.platform.SourceStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ElectorateTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2017, 1, 5, 1, 0);
    private static final LocalDateTime NINE = EIGHT.plusHours(1);
    private static final LocalDateTime TEN = EIGHT.plusHours(2);

    private final SessionItem item = new SessionItem(null, null);
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    @Test
    void who_left_before_voting_does_not_count_among_those_present_and_nobody_waits_for_him() {
        var stays = comes(EIGHT);
        var leaves = comes(EIGHT);
        votes(stays, Choice.FOR, EIGHT);
        leaves(leaves, NINE);

        assertThat(tally(Denominator.PRESENT)).isEqualTo(new Tally(1, 0, 0, 1, 1, 0));
        assertThat(tally(Denominator.TOTAL_MEMBERS)).isEqualTo(new Tally(1, 0, 0, 2, 2, 0));
    }

    @Test
    void who_voted_and_then_left_counts() {
        var stays = comes(EIGHT);
        var leaves = comes(EIGHT);
        votes(stays, Choice.FOR, EIGHT);
        votes(leaves, Choice.AGAINST, EIGHT);
        leaves(leaves, NINE);

        assertThat(tally(Denominator.PRESENT)).isEqualTo(new Tally(1, 1, 0, 2, 2, 0));
    }

    @Test
    void who_came_after_everybody_had_voted_does_not_count_on_that_item() {
        var early = comes(EIGHT);
        votes(early, Choice.FOR, EIGHT.plusMinutes(5));
        var late = comes(NINE);

        assertThat(electorate().mayVote(item, late)).isFalse();
        assertThat(tally(Denominator.PRESENT)).isEqualTo(new Tally(1, 0, 0, 1, 1, 0));
    }

    @Test
    void who_came_while_others_still_had_to_vote_counts_and_is_waited_for() {
        var early = comes(EIGHT);
        comes(EIGHT);
        votes(early, Choice.FOR, EIGHT.plusMinutes(5));
        var late = comes(NINE);

        assertThat(electorate().mayVote(item, late)).isTrue();
        assertThat(tally(Denominator.PRESENT)).isEqualTo(new Tally(1, 0, 0, 3, 3, 2));
    }

    @Test
    void who_came_after_all_that_sat_there_had_voted_does_not_count_though_one_left_without() {
        var stays = comes(EIGHT);
        var leaves = comes(EIGHT);
        leaves(leaves, EIGHT.plusMinutes(2));
        votes(stays, Choice.FOR, EIGHT.plusMinutes(5));
        var late = comes(NINE);

        assertThat(electorate().mayVote(item, late)).isFalse();
    }

    @Test
    void who_went_out_while_the_others_voted_and_came_back_does_not_count_on_that_item() {
        var stays = comes(EIGHT);
        var wanders = comes(EIGHT);
        leaves(wanders, EIGHT.plusMinutes(10));
        votes(stays, Choice.FOR, NINE);
        returns(wanders, TEN);

        assertThat(electorate().mayVote(item, wanders)).isFalse();
    }

    @Test
    void an_absent_member_in_conflict_leaves_the_denominator_of_all_members() {
        var present = comes(EIGHT);
        var absent = comes(EIGHT);
        leaves(absent, EIGHT);
        conflicts.add(new Conflict(item, absent, "người thân"));
        votes(present, Choice.FOR, NINE);

        assertThat(tally(Denominator.TOTAL_MEMBERS)).isEqualTo(new Tally(1, 0, 0, 1, 1, 0));
    }

    @Test
    void without_a_rule_nothing_is_needed_and_nothing_passes() {
        votes(comes(EIGHT), Choice.FOR, NINE);

        var tally = electorate().tally(item, null);

        assertThat(tally).isEqualTo(new Tally(1, 0, 0, 1, null, 0));
        assertThat(tally.passed()).isFalse();
    }

    private CouncilMember comes(LocalDateTime at) {
        var member = new CouncilMember();
        attendance.add(new Attendance(null, member));
        presences.add(new Presence(null, member, at));
        return member;
    }

    private void leaves(CouncilMember member, LocalDateTime at) {
        place(member).mark(false, "việc riêng");
        presences.stream().filter(p -> p.member() == member).forEach(p -> p.end(at));
    }

    private void returns(CouncilMember member, LocalDateTime at) {
        place(member).mark(true, null);
        presences.add(new Presence(null, member, at));
    }

    private Attendance place(CouncilMember member) {
        return attendance.stream().filter(a -> a.member() == member).findFirst().orElseThrow();
    }

    private void votes(CouncilMember member, Choice choice, LocalDateTime at) {
        votes.add(new Vote(item, member, choice, at, false));
    }

    private Electorate electorate() {
        return new Electorate(attendance, presences, conflicts, votes);
    }

    private Tally tally(Denominator denominator) {
        return electorate()
                .tally(
                        item,
                        new VoteRow("LDTT", 70, denominator, false, 2, 3, "", SourceStatus.FOUND));
    }
}
