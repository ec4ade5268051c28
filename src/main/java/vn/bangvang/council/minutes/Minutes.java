package vn.bangvang.council.minutes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.award.VoteRow;
import vn.bangvang.council.agenda.AwardGroup;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.council.agenda.SessionHead;
import vn.bangvang.council.membership.CouncilRole;
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.organization.place.Letterhead;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;
import vn.bangvang.wording.Values;

/**
 * What the minutes of a session (biên bản họp Hội đồng) and its count of votes (biên bản kiểm
 * phiếu) say: who was there, what was asked, how each vote went.
 */
public final class Minutes {
    private static final Vocabulary WORDS = Vocabulary.OFFICIAL;

    private final SessionHead session;
    private final List<ItemRow> cases;
    private final Letterhead head;

    public Minutes(SessionHead session, List<ItemRow> cases, Letterhead head) {
        this.session = session;
        this.cases = cases;
        this.head = head;
    }

    public Values values() {
        var end = session.closedAt() == null ? day() : Clocks.dayOf(session.closedAt());
        return new Values()
                .text("cơ quan", head.authority())
                .text("địa danh", head.seat())
                .when("dự thảo", session.state() != SessionState.CLOSED)
                .text("đợt xét", session.roundName())
                .text("giờ bắt đầu", hour(session.openedAt()))
                .text("ngày họp", Text.day(day()))
                .text("địa điểm", session.place())
                .text("số có mặt", String.valueOf(session.present()))
                .text("số thành viên", String.valueOf(session.members().size()))
                .text("số phải có mặt", String.valueOf(session.quorum()))
                .table("danh sách thành viên", members())
                .list("nội dung", session.groups().stream().map(this::group).toList())
                .list("không biểu quyết", cases.stream().flatMap(Minutes::conflicts).toList())
                .text("ý kiến trao đổi", session.discussion())
                .text("giờ kết thúc", hour(session.closedAt()))
                .text("ngày kết thúc", end.equals(day()) ? "" : Text.day(end))
                .text("thư ký", session.nameOf(CouncilRole.SECRETARY))
                .text("chủ tọa", session.nameOf(CouncilRole.CHAIR));
    }

    private Values group(AwardGroup award) {
        var items = cases.stream().filter(c -> c.award().equals(award.award())).toList();
        var closed = session.state() == SessionState.CLOSED;
        return new Values()
                .text("danh hiệu", award.name())
                .text("số trường hợp", String.valueOf(award.cases()))
                .text("số đạt", String.valueOf(award.passed()))
                .text(
                        "tỷ lệ cần đạt",
                        items.stream()
                                .map(i -> share(i.rule()))
                                .distinct()
                                .collect(Collectors.joining("; ")))
                .table("kết quả biểu quyết", VoteTables.votes(items, closed))
                .table("kết quả kiểm phiếu", VoteTables.counts(items, closed));
    }

    private static Stream<Values> conflicts(ItemRow item) {
        return item.conflicts().stream()
                .map(
                        conflict ->
                                new Values()
                                        .text("người được xét", item.recipient().name())
                                        .text("thành viên và lý do", conflict));
    }

    /** The day on which the session was opened; of one not yet opened the day planned. */
    public LocalDate day() {
        return session.openedAt() == null ? session.heldOn() : Clocks.dayOf(session.openedAt());
    }

    private static String share(VoteRow rule) {
        return rule == null
                ? WORDS.of("council.minutes.noRule")
                : WORDS.of(
                        switch (rule.denominator()) {
                            case TOTAL_MEMBERS -> "council.minutes.ofAll";
                            case PRESENT -> "council.minutes.ofPresent";
                            case PRESENT_AND_WRITTEN -> "council.minutes.ofPresentAndWritten";
                        },
                        rule.percent());
    }

    private ReportTable members() {
        var rows = new ArrayList<Row>();
        for (var m : session.members()) {
            rows.add(Row.of(rows.size() + 1, m.name(), m.post(), m.role(), presence(m)));
        }
        return new ReportTable(
                List.of(
                        Column.of("platform.no", Kind.ORDER),
                        Column.of("council.minutes.name", Kind.TEXT),
                        Column.of("council.minutes.post", Kind.TEXT),
                        Column.of("council.minutes.role", Kind.TEXT),
                        Column.of("council.minutes.present", Kind.TEXT)),
                rows);
    }

    /** Whether the member was there; who came late or left early, with the hour. */
    private String presence(MemberRow m) {
        if (!m.took()) {
            return WORDS.of("council.minutes.absent", m.absence());
        }
        var parts = new ArrayList<String>();
        for (var sitting : m.sittings()) {
            if (session.openedAt() != null && sitting.from().isAfter(session.openedAt())) {
                parts.add(WORDS.of("council.minutes.came", hour(sitting.from())));
            }
            if (sitting.to() != null) {
                parts.add(WORDS.of("council.minutes.left", hour(sitting.to())));
            }
        }
        var there = WORDS.of("council.minutes.present");
        var left = m.present() || m.absence() == null ? "" : " (" + m.absence() + ")";
        return parts.isEmpty() ? there : there + "; " + String.join(", ", parts) + left;
    }

    private static String hour(LocalDateTime utc) {
        return utc == null
                ? "…"
                : DateTimeFormatter.ofPattern(WORDS.of("council.minutes.hour"))
                        .format(Clocks.local(utc));
    }
}
