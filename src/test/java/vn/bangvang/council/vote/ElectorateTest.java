package vn.bangvang.council.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Denominator;
import vn.bangvang.award.VoteRow;
import vn.bangvang.council.session.Choice;
import vn.bangvang.council.session.Tally;
import vn.bangvang.platform.SourceStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ElectorateTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2017, 1, 5, 1, 0);
    private static final LocalDateTime NINE = EIGHT.plusHours(1);
    private static final LocalDateTime TEN = EIGHT.plusHours(2);

    private static final long CASE = 7;

    private final List<Electorate.Seat> seats = new ArrayList<>();
    private final List<Electorate.Sitting> sittings = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();

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

        assertThat(electorate().mayVote(CASE, late)).isFalse();
        assertThat(tally(Denominator.PRESENT)).isEqualTo(new Tally(1, 0, 0, 1, 1, 0));
    }

    @Test
    void who_came_while_others_still_had_to_vote_counts_and_is_waited_for() {
        var early = comes(EIGHT);
        comes(EIGHT);
        votes(early, Choice.FOR, EIGHT.plusMinutes(5));
        var late = comes(NINE);

        assertThat(electorate().mayVote(CASE, late)).isTrue();
        assertThat(tally(Denominator.PRESENT)).isEqualTo(new Tally(1, 0, 0, 3, 3, 2));
    }

    @Test
    void who_came_after_all_that_sat_there_had_voted_does_not_count_though_one_left_without() {
        var stays = comes(EIGHT);
        var leaves = comes(EIGHT);
        leaves(leaves, EIGHT.plusMinutes(2));
        votes(stays, Choice.FOR, EIGHT.plusMinutes(5));
        var late = comes(NINE);

        assertThat(electorate().mayVote(CASE, late)).isFalse();
    }

    @Test
    void who_went_out_while_the_others_voted_and_came_back_does_not_count_on_that_item() {
        var stays = comes(EIGHT);
        var wanders = comes(EIGHT);
        leaves(wanders, EIGHT.plusMinutes(10));
        votes(stays, Choice.FOR, NINE);
        returns(wanders, TEN);

        assertThat(electorate().mayVote(CASE, wanders)).isFalse();
    }

    @Test
    void an_absent_member_in_conflict_leaves_the_denominator_of_all_members() {
        var present = comes(EIGHT);
        var absent = comes(EIGHT);
        leaves(absent, EIGHT);
        recusals.add(new Recusal(CASE, absent));
        votes(present, Choice.FOR, NINE);

        assertThat(tally(Denominator.TOTAL_MEMBERS)).isEqualTo(new Tally(1, 0, 0, 1, 1, 0));
    }

    @Test
    void without_a_rule_nothing_is_needed_and_nothing_passes() {
        votes(comes(EIGHT), Choice.FOR, NINE);

        var tally = electorate().tally(CASE, null);

        assertThat(tally).isEqualTo(new Tally(1, 0, 0, 1, null, 0));
        assertThat(tally.passed()).isFalse();
    }

    private long comes(LocalDateTime at) {
        var member = seats.size() + 1L;
        seats.add(new Electorate.Seat(member, true));
        sittings.add(new Electorate.Sitting(member, at, null));
        return member;
    }

    private void leaves(long member, LocalDateTime at) {
        seats.replaceAll(s -> s.member() == member ? new Electorate.Seat(member, false) : s);
        sittings.replaceAll(
                s ->
                        s.member() == member && s.to() == null
                                ? new Electorate.Sitting(member, s.from(), at)
                                : s);
    }

    private void returns(long member, LocalDateTime at) {
        seats.replaceAll(s -> s.member() == member ? new Electorate.Seat(member, true) : s);
        sittings.add(new Electorate.Sitting(member, at, null));
    }

    private void votes(long member, Choice choice, LocalDateTime at) {
        ballots.add(new Ballot(CASE, member, choice, at, false));
    }

    private Electorate electorate() {
        return new Electorate(seats, sittings, recusals, ballots);
    }

    private Tally tally(Denominator denominator) {
        return electorate()
                .tally(
                        CASE,
                        new VoteRow("LDTT", 70, denominator, false, 2, 3, "", SourceStatus.FOUND));
    }
}
