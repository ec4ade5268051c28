package vn.bangvang.council.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.council.agenda.SessionHead;
import vn.bangvang.council.membership.CouncilRole;
import vn.bangvang.council.membership.MemberRow;
import vn.bangvang.organization.place.Letterhead;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;
import vn.bangvang.wording.Values;

/** What the invitation to a session (giấy mời họp Hội đồng) says: who, when, where, on what. */
public final class Invitation {
    private final SessionHead session;
    private final Letterhead head;

    public Invitation(SessionHead session, Letterhead head) {
        this.session = session;
        this.head = head;
    }

    public Values values() {
        return new Values()
                .text("cơ quan", head.authority())
                .text("địa danh", head.seat())
                .text("đợt xét", session.roundName())
                .text("ngày họp", Text.day(session.heldOn()))
                .text("địa điểm", session.place())
                .table("danh sách thành viên", members())
                .text("số trường hợp", String.valueOf(session.cases()))
                .list(
                        "nội dung",
                        session.groups().stream()
                                .map(
                                        g ->
                                                new Values()
                                                        .text("danh hiệu", g.name())
                                                        .text(
                                                                "số trường hợp",
                                                                String.valueOf(g.cases())))
                                .toList())
                .text("thư ký", session.nameOf(CouncilRole.SECRETARY))
                .text("chủ tịch", session.nameOf(CouncilRole.CHAIR));
    }

    private ReportTable members() {
        var rows = new ArrayList<Row>();
        for (MemberRow m : session.members()) {
            rows.add(Row.of(rows.size() + 1, m.name(), m.post(), m.role()));
        }
        return new ReportTable(
                List.of(
                        Column.of("platform.no", Kind.ORDER),
                        Column.of("council.minutes.name", Kind.TEXT),
                        Column.of("council.minutes.post", Kind.TEXT),
                        Column.of("council.minutes.role", Kind.TEXT)),
                rows);
    }
}
