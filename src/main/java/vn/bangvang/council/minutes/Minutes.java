package vn.bangvang.council.minutes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.award.VoteRow;
import vn.bangvang.council.agenda.AwardGroup;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.council.agenda.SessionHead;
import vn.bangvang.council.membership.CouncilRole;
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.dossier.ListOrder;
import vn.bangvang.organization.place.Letterhead;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.OfficialDocument.Block;
import vn.bangvang.platform.document.OfficialDocument.Heading;
import vn.bangvang.platform.document.OfficialDocument.Paragraph;
import vn.bangvang.platform.document.OfficialDocument.Table;

/**
 * The minutes of a session (biên bản họp Hội đồng): who was there, what was asked, how each vote
 * went.
 */
public final class Minutes {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");

    private final SessionHead session;
    private final List<ItemRow> cases;
    private final Letterhead head;

    public Minutes(SessionHead session, List<ItemRow> cases, Letterhead head) {
        this.session = session;
        this.cases = cases;
        this.head = head;
    }

    public OfficialDocument document() {
        return new OfficialDocument(
                head.authority(),
                "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
                "Số:       /BB-HĐTĐKT",
                head.seat(),
                day(),
                session.state() == SessionState.CLOSED ? "BIÊN BẢN" : "DỰ THẢO BIÊN BẢN",
                "Họp Hội đồng Thi đua - Khen thưởng: " + session.roundName(),
                body(),
                List.of(),
                List.of(
                        new OfficialDocument.Signature("THƯ KÝ", name(CouncilRole.SECRETARY)),
                        new OfficialDocument.Signature("CHỦ TỌA", name(CouncilRole.CHAIR))),
                List.of());
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(
                new Paragraph(
                        "Thời gian bắt đầu: "
                                + hour(session.openedAt())
                                + " ngày "
                                + Text.day(day())
                                + ", địa điểm: "
                                + session.place()
                                + "."));
        body.add(new Heading("I. Thành phần"));
        body.add(
                new Paragraph(
                        "Có mặt %d/%d thành viên; số thành viên phải có mặt để họp hợp lệ: %d."
                                .formatted(
                                        session.present(),
                                        session.members().size(),
                                        session.quorum())));
        body.add(
                new Table(
                        List.of("TT", "Họ và tên", "Chức vụ", "Hội đồng", "Có mặt"),
                        List.of(7, 28, 30, 15, 20),
                        members()));
        body.add(new Heading("II. Nội dung và kết quả biểu quyết công khai"));
        for (var award : session.groups()) {
            group(body, award);
        }
        conflicts(body);
        body.add(new Heading("III. Ý kiến trao đổi"));
        body.add(
                new Paragraph(
                        session.discussion() == null ? "(chưa kết thúc)" : session.discussion()));
        body.add(
                new Paragraph(
                        "Phiên họp kết thúc lúc %s%s."
                                .formatted(
                                        hour(session.closedAt()),
                                        endsOn().equals(day())
                                                ? " cùng ngày"
                                                : " ngày " + Text.day(endsOn()))));
        return body;
    }

    private void group(List<Block> body, AwardGroup award) {
        var items = cases.stream().filter(c -> c.award().equals(award.award())).toList();
        body.add(
                new Paragraph(
                        "%s: %d trường hợp, %d trường hợp đạt. Tỷ lệ cần đạt: %s."
                                .formatted(
                                        award.name(),
                                        award.cases(),
                                        award.passed(),
                                        items.stream()
                                                .map(i -> share(i.rule()))
                                                .distinct()
                                                .collect(Collectors.joining("; ")))));
        var rows = new ArrayList<List<String>>();
        var no = 0;
        for (var item : items) {
            var t = item.tally();
            var done = session.state() == SessionState.CLOSED;
            rows.add(
                    List.of(
                            String.valueOf(++no),
                            item.recipient(),
                            ListOrder.beside(item.recipient(), item.recipientUnit()),
                            done ? "%d/%d".formatted(t.inFavour(), t.entitled()) : "…",
                            done ? String.valueOf(t.against()) : "…",
                            done ? String.valueOf(t.abstained()) : "…",
                            item.passed() == null ? "…" : item.passed() ? "Đạt" : "Không đạt"));
        }
        body.add(
                new Table(
                        List.of("TT", "Tên", "Đơn vị", "Đồng ý", "Không", "Khác", "Kết quả"),
                        List.of(6, 24, 27, 11, 12, 10, 10),
                        rows));
    }

    /** The day on which the session was opened; of one not yet opened the day planned. */
    private LocalDate day() {
        return session.openedAt() == null ? session.heldOn() : Clocks.dayOf(session.openedAt());
    }

    private LocalDate endsOn() {
        return session.closedAt() == null ? day() : Clocks.dayOf(session.closedAt());
    }

    private static String share(VoteRow rule) {
        if (rule == null) {
            return "chưa có quy định";
        }
        return rule.percent()
                + "% số thành viên "
                + switch (rule.denominator()) {
                    case TOTAL_MEMBERS -> "Hội đồng";
                    case PRESENT -> "có mặt";
                    case PRESENT_AND_WRITTEN -> "có mặt hoặc cho ý kiến bằng văn bản";
                };
    }

    private void conflicts(List<Block> body) {
        for (var item : cases) {
            for (var conflict : item.conflicts()) {
                body.add(
                        new Paragraph(
                                "Không tham gia biểu quyết trường hợp "
                                        + item.recipient()
                                        + ": "
                                        + conflict
                                        + "."));
            }
        }
    }

    private List<List<String>> members() {
        var rows = new ArrayList<List<String>>();
        for (var m : session.members()) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            m.name(),
                            m.post(),
                            switch (m.role()) {
                                case CHAIR -> "Chủ tịch";
                                case VICE -> "Phó Chủ tịch";
                                case SECRETARY -> "Thư ký";
                                case MEMBER -> "Thành viên";
                            },
                            presence(m)));
        }
        return rows;
    }

    /** Whether the member was there; who came late or left early, with the hour. */
    private String presence(MemberRow m) {
        if (!m.took()) {
            return "Vắng: " + m.absence();
        }
        var parts = new ArrayList<String>();
        for (var sitting : m.sittings()) {
            if (session.openedAt() != null && sitting.from().isAfter(session.openedAt())) {
                parts.add("vào lúc " + hour(sitting.from()));
            }
            if (sitting.to() != null) {
                parts.add("ra lúc " + hour(sitting.to()));
            }
        }
        var left = m.present() || m.absence() == null ? "" : " (" + m.absence() + ")";
        return parts.isEmpty() ? "Có mặt" : "Có mặt; " + String.join(", ", parts) + left;
    }

    private String name(CouncilRole role) {
        return session.members().stream()
                .filter(m -> m.role() == role && m.took())
                .map(MemberRow::name)
                .findFirst()
                .orElse("");
    }

    private static String hour(LocalDateTime utc) {
        return utc == null ? "…" : HOUR.format(Clocks.local(utc));
    }
}
