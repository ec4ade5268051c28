package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.LawAway;
import vn.bangvang.council.AttendanceService;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.agenda.SessionHead;
import vn.bangvang.council.session.SessionRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.it.OwnPlace.Wish;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.record.StaleData;

/** Members say before a session whether they will come. All people and places are invented. */
class InvitationIT extends DeployedTest {
    @Inject OwnPlace place;
    @Inject OwnPlace other;
    @Inject CouncilService council;
    @Inject AttendanceService attendance;
    @Inject Catalogues catalogues;
    @Inject Clocks clocks;

    @Resource(lookup = "jdbc/bangvang")
    DataSource database;

    @Test
    void each_member_answers_and_the_secretary_sees_who_has_not() {
        var session = planned(place, "GM", "Huyện Giấy Mời");
        var chairman = place.chairman();

        assertThat(head(session).silent()).isEqualTo(2);
        assertThat(asked(chairman)).containsExactly(session);

        answers(chairman, session, true, null);

        assertThat(head(session).coming()).isEqualTo(1);
        assertThat(head(session).silent()).isEqualTo(1);
        assertThat(asked(chairman)).isEmpty();
        assertThat(asked(place.everybody())).containsExactly(session);
    }

    @Test
    void who_will_not_come_says_why_and_may_change_it_until_the_session_is_opened() {
        var session = planned(place, "GN", "Huyện Giấy Mời Hai");
        var chairman = place.chairman();

        assertThatThrownBy(() -> answers(chairman, session, false, " "))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("council.absence.reason"));
        assertThat(head(session).silent()).as("nothing was written").isEqualTo(2);

        answers(chairman, session, false, "Đi công tác");
        assertThat(head(session).away()).isEqualTo(1);
        assertThat(head(session).seatOf(chairman).absence()).isEqualTo("Đi công tác");
        answers(chairman, session, true, null);
        assertThat(head(session).away()).isZero();

        place.as(
                place.everybody(),
                () -> {
                    council.open(session, head(session).version(), clocks.today());
                    return null;
                });
        assertThatThrownBy(() -> answers(chairman, session, false, "Bận"))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void the_secretary_writes_down_what_a_member_said_by_telephone() {
        var session = planned(place, "GP", "Huyện Giấy Mời Ba");
        var member = head(session).seatOf(place.chairman());

        place.as(
                place.everybody(),
                () -> {
                    attendance.attend(session, member, true, null);
                    return null;
                });

        assertThat(head(session).coming()).isEqualTo(1);
    }

    @Test
    void what_a_member_has_answered_meanwhile_is_not_overwritten() {
        var session = planned(place, "GS", "Huyện Giấy Mời Sáu");
        var seen = head(session).seatOf(place.chairman());
        answers(place.chairman(), session, false, "Ốm");

        assertThatThrownBy(
                        () ->
                                place.as(
                                        place.everybody(),
                                        () -> {
                                            attendance.attend(session, seen, true, null);
                                            return null;
                                        }))
                .isInstanceOf(StaleData.class);
        assertThat(head(session).seatOf(place.chairman()).absence()).isEqualTo("Ốm");
    }

    @Test
    void nobody_answers_for_a_council_of_which_he_is_no_member() {
        var session = planned(place, "GQ", "Huyện Giấy Mời Bốn");
        other.found("GR", "Huyện Giấy Mời Năm", "AUTHORITY");

        assertThatThrownBy(() -> answers(other.chairman(), session, true, null))
                .isInstanceOf(NotAllowed.class);
    }

    private String planned(OwnPlace at, String code, String name) {
        at.found(code, name, "AUTHORITY").opens(List.of("LDTT"));
        at.asksFor(List.of(new Wish("LDTT", Subject.INDIVIDUAL)));
        new LawAway(database, catalogues).without("CONDITION", at::submits);
        at.appraises();
        return at.as(
                at.everybody(),
                () -> council.plan(code, at.round(), clocks.today(), "Hội trường tầng 2"));
    }

    private SessionHead head(String session) {
        return place.as(place.everybody(), () -> council.session(session));
    }

    private void answers(String account, String session, boolean coming, String absence) {
        place.as(
                account,
                () -> {
                    attendance.answer(session, coming, absence);
                    return null;
                });
    }

    /** Sessions that wait for the account's answer. */
    private List<String> asked(String account) {
        return place.as(
                account,
                () ->
                        council.sessions(SessionState.PLANNED, Slice.page(1, 100)).rows().stream()
                                .filter(SessionRow::isUnanswered)
                                .map(SessionRow::code)
                                .toList());
    }
}
