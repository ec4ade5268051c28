package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * A whole round of one unit by file. Everybody begins at the own home and comes to every page by
 * what is shown there; each home is read before and after, and what the work costs is counted. All
 * people are invented.
 */
class WholeRoundIT extends BrowserTest {
    private static final String ROUND = "Đợt thử trọn vòng năm 2017";
    private static final String OFFICER = "cb.th09";
    private static final String UNIT = "Trường Mầm non Hoa Sen";
    private static final String SUBJECT = "Về việc khen thưởng trọn vòng";
    private static final String NEWS = "Hoa Sen khen thưởng trọn vòng";
    private static final List<String> TEACHERS =
            List.of("Sầm Thị Vòng Một", "Sầm Thị Vòng Hai", "Sầm Thị Vòng Ba");

    private final List<Desk.Cost> costs = new ArrayList<>();
    private String decision;
    private String number;

    @Test
    void every_role_does_its_part_from_a_home_that_is_true_at_every_step() {
        aRoundIsOpened();
        var given = leaderSees();
        as(OFFICER, this::theOfficerSends, home -> assertThat(card(home).count()).isZero());
        as("noivu", this::theOfficeAppraises, home -> assertThat(stage(home, "Đã gửi")).isZero());
        as("thuky", this::theSecretaryOpensASession, home -> holds(home, "0/11 thành viên"));
        as("uyvien1", this::aMemberVotes, home -> holds(home, "bạn đã biểu quyết xong"));
        theOthersVote();
        as(
                "thuky",
                this::theSecretaryClosesIt,
                home -> nothingIn(home, "Phiên họp Hội đồng", ROUND));
        as("vanthu", this::theClerkDrafts, home -> holds(home, SUBJECT, "dự thảo, chưa ký"));
        as("chutich", this::theChairmanSigns, home -> nothingIn(home, "Văn bản chờ ký", SUBJECT));
        as("vanthu", this::theClerkPrints, home -> holds(home, certificates(), "in lần cuối"));
        var round = costs.stream().reduce(Desk.Cost::and).orElseThrow();
        as("ketoan", this::theAccountantPays, home -> assertThat(bonus(home).count()).isZero());
        as("bientap", this::theEditorWrites, home -> nothingIn(home, "Tin đang soạn", NEWS));
        as("duyettin", this::thePublisherPublishes, home -> nothingIn(home, "Tin chờ duyệt", NEWS));
        assertThat(leaderSees()).isEqualTo(given + TEACHERS.size());
        as(
                "thanhtra",
                this::theInspectorChecks,
                home -> holds(home, "Sổ khen thưởng", "nguyên vẹn"));
        as("quantri", desk -> {}, this::theAdministratorHasNothingOfIt);
        theOfficerIsTold();
        aCitizenFindsIt();

        System.out.println("MEASURED a round of one unit by file, " + round + ", by step " + costs);
        assertThat(round.presses()).isLessThanOrEqualTo(35);
        assertThat(round.loads()).isLessThanOrEqualTo(12);
    }

    /**
     * @param work from the home on; its cost is counted
     * @param after what the home says then
     */
    private void as(String account, Consumer<Desk> work, Consumer<Desk> after) {
        try (var desk = desk(account)) {
            work.accept(desk);
            costs.add(desk.cost());
            desk.press("a.brand");
            after.accept(desk);
        }
    }

    private void aRoundIsOpened() {
        try (var office = desk("noivu")) {
            office.open("app/movement/round.xhtml");
            office.page.fill("[id$=name]", ROUND);
            office.page.fill("[id$=year]", "2017");
            office.day("[id$=submitBy]", "2017-12-29");
            office.page.check("input[type=checkbox][value=LDTT]");
            office.page.check("input[type=checkbox][value=TH09]");
            office.press("[id$=save]");
            assertThat(office.notice()).contains(ROUND);
        }
    }

    private void theOfficerSends(Desk officer) {
        assertThat(card(officer).innerText()).contains(UNIT, "Chưa lập hồ sơ");
        officer.press("main .round:has-text('" + ROUND + "') [id$=start]");
        officer.press("main a[href*='import.xhtml']");
        officer.sends("input[type=file]", "danh-sach.xlsx", list());
        assertThat(officer.page.locator("#counts").innerText()).startsWith("Nhập được 3 dòng.");
        officer.press("#mend [id$=go]");
        officer.attach("to-trinh.pdf", "bao-cao.pdf", "bien-ban.pdf");
        officer.page.fill("#submission input[type=password]", "bangvang-2017");
        officer.pressHere("#submission button[type=submit]");
        assertThat(officer.notice()).startsWith("Đã gửi hồ sơ");
    }

    private void theOfficeAppraises(Desk office) {
        assertThat(stage(office, "Đã gửi")).isEqualTo(1);
        var sent = "#dossiers li:has-text('" + ROUND + "')";
        assertThat(office.page.innerText(sent)).contains(UNIT, "chờ tiếp nhận");
        office.press(sent + " a");
        office.pressHere("#acceptance button[type=submit]");
        office.pressHere("#opinions [id$=supportRest]");
        office.pressHere("#opinions [id$=finish]");
        assertThat(office.notice()).startsWith("Đã thẩm định xong hồ sơ");
    }

    /** The round on the home of officer or standing office. */
    private static Locator card(Desk desk) {
        return desk.page.locator("main .round:has-text('" + ROUND + "')");
    }

    /** How many units stand at a step of the round; none is not shown once all have sent. */
    private static int stage(Desk office, String step) {
        var shown =
                card(office)
                        .locator(".meters div")
                        .filter(new Locator.FilterOptions().setHasText(step))
                        .locator("dd");
        return shown.count() == 0 ? 0 : Integer.parseInt(shown.innerText());
    }

    private void theSecretaryOpensASession(Desk secretary) {
        assertThat(section(secretary, "Phiên họp Hội đồng").innerText())
                .contains(ROUND, "3 đề nghị của 1 đơn vị chờ đưa ra Hội đồng");
        secretary.press("main .homes a:has-text('" + ROUND + "')");
        secretary.day("#plan [id$=heldOn]", "2017-12-12");
        secretary.page.fill("#plan [id$=place]", "Phòng họp số 2");
        secretary.press("#plan input[type=submit]");
        secretary.page.check("#opening [id$=otherDay]");
        secretary.pressHere("#opening [id$=open]");
        assertThat(secretary.notice()).isEqualTo("Phiên họp đã khai mạc.");
    }

    private void aMemberVotes(Desk member) {
        holds(member, "bạn còn 3 trường hợp chưa biểu quyết");
        member.press("main .homes li:has-text('" + ROUND + "') a");
        member.pressHere("#agenda [id$=rest]");
        assertThat(member.page.innerText("#turnout")).contains("Bạn đã biểu quyết xong.");
    }

    /** By raised hands, as the secretary writes down; each of them would cost what one did. */
    private void theOthersVote() {
        try (var secretary = desk("thuky")) {
            secretary.press("main .homes li:has-text('" + ROUND + "') a");
            secretary.page.click("details:has(#hands) > summary");
            var members = secretary.page.locator("#hands select option").count();
            for (var i = 0; i < members; i++) {
                secretary.page.selectOption(
                        "#hands select",
                        secretary
                                .page
                                .locator("#hands select option")
                                .nth(i)
                                .getAttribute("value"));
                secretary.pressHere("#hands [aria-label='Lao động tiên tiến: Đồng ý']");
            }
        }
    }

    private void theSecretaryClosesIt(Desk secretary) {
        holds(secretary, "11/11 thành viên đã xong");
        secretary.press("main .homes li:has-text('" + ROUND + "') a");
        secretary.page.click("details:has(#closing) > summary");
        secretary.page.fill("#closing textarea", "Hội đồng thống nhất.");
        secretary.pressHere("#closing button[type=submit]");
    }

    private void theClerkDrafts(Desk clerk) {
        holds(clerk, "3 đề nghị đã thông qua");
        clerk.press("main .homes li:has-text('" + ROUND + "') a");
        var waiting = "#draft [id$=round]";
        var mine = clerk.page.locator(waiting + " option:has-text('" + ROUND + "')");
        if (clerk.page.locator(waiting + " option").count() > 1) {
            clerk.page.selectOption(waiting, mine.getAttribute("value"));
        }
        clerk.page.fill("#draft [id$=subject]", SUBJECT);
        clerk.press("#draft input[type=submit]");
        decision = clerk.page.url().replaceAll(".*code=", "");
    }

    private void theChairmanSigns(Desk chairman) {
        holds(chairman, SUBJECT, "3 tên");
        chairman.press("main .homes li:has-text('" + SUBJECT + "') a");
        chairman.page.fill("#signing input[type=password]", "bangvang-2017");
        chairman.pressHere("#signing button[type=submit]");
        assertThat(chairman.notice()).startsWith("Đã ký quyết định");
        number = chairman.page.innerText("main b").replaceAll("(?s).*?(\\d+/QĐ-UBND).*", "$1");
    }

    private void theClerkPrints(Desk clerk) {
        holds(
                clerk,
                certificates(),
                "chưa in lần nào; 0 trường hợp có mẫu giấy theo luật, 3 trường hợp không có");
        clerk.press(".homes a:has-text('" + certificates() + "')");
        clerk.pressHere("#certificates [id$=all]");
        assertThat(clerk.notice()).startsWith("Đã lập tệp in");
    }

    private void theAccountantPays(Desk accountant) {
        // 1,300,000 × 0.3 for each
        assertThat(bonus(accountant).innerText()).contains("1.170.000");
        accountant.press(".homes a[href$='sheet.xhtml?decision=" + decision + "']");
        accountant.page.click("details:has(#paying) > summary");
        accountant.day("#paying [id$=paidOn]", "2017-12-04");
        accountant.page.fill("#paying [id$=voucher]", "PC-77");
        accountant.page.fill("#paying [id$=payer]", "Ngân sách huyện");
        accountant.press("#paying [id$=go]");
    }

    private void theEditorWrites(Desk editor) {
        editor.press("main .homes a:has-text('Soạn tin từ số liệu năm')");
        editor.press("#documents [id$=news]");
        editor.page.fill("#write [id$=title]", NEWS);
        editor.press("#write input[type=submit]");
        editor.press("#proposal input[type=submit]");
    }

    private void thePublisherPublishes(Desk publisher) {
        publisher.press("main .homes li:has-text('" + NEWS + "') a");
        publisher.press("#approval [id$=publish]");
    }

    /** How many awards of the year the leader's home tells; before the first it tells of 2016. */
    private int leaderSees() {
        try (var leader = desk("lanhdao")) {
            assertThat(leader.page.locator("#reach canvas").count()).isEqualTo(1);
            assertThat(leader.page.innerText("main")).contains("Khen thưởng tổng kết năm 2017");
            assertThat(leader.page.locator("main a[href*='board.xhtml']").count()).isZero();
            var figures = section(leader, "Số liệu năm 2017");
            return figures.count() == 0
                    ? 0
                    : Integer.parseInt(
                            figures.locator("li b").first().innerText().replaceAll(" .*", ""));
        }
    }

    private void theInspectorChecks(Desk inspector) {
        inspector.press("main .homes a:has-text('Sổ khen thưởng')");
        assertThat(inspector.page.locator("#verification").innerText()).startsWith("Sổ nguyên vẹn");
    }

    private void theAdministratorHasNothingOfIt(Desk administrator) {
        assertThat(administrator.page.innerText("main"))
                .contains("Chờ quản trị viên thứ hai")
                .doesNotContain(ROUND, SUBJECT, UNIT);
    }

    private void theOfficerIsTold() {
        try (var officer = desk(OFFICER)) {
            officer.press("a.bell");
            assertThat(officer.page.innerText("#told")).contains(ROUND);
        }
    }

    private void aCitizenFindsIt() {
        try (var citizen = desk(null)) {
            citizen.open("?q=tron%20vong");
            assertThat(citizen.page.innerText("main")).contains(NEWS);
            citizen.open("honours.xhtml?q=sam%20thi%20vong");
            assertThat(citizen.page.innerText("main table")).contains(TEACHERS);
        }
    }

    private static Locator section(Desk desk, String title) {
        return desk.page.locator("main .homes section:has(h2:text-is('" + title + "'))");
    }

    private static void nothingIn(Desk home, String title, String text) {
        assertThat(section(home, title).innerText()).doesNotContain(text);
    }

    private static void holds(Desk home, String note) {
        holds(home, ROUND, note);
    }

    /** A line of the home says something. */
    private static void holds(Desk home, String text, String note) {
        var line = home.page.locator("main .homes li:has-text('" + text + "')").first();
        assertThat(line.innerText()).contains(note);
    }

    private Locator bonus(Desk home) {
        return home.page.locator(".homes li:has(a[href$='sheet.xhtml?decision=" + decision + "'])");
    }

    /** How a home calls the decision, once it is signed. */
    private String certificates() {
        return "Quyết định số " + number;
    }

    private static byte[] list() {
        var rows = new ArrayList<List<String>>();
        for (var name : TEACHERS) {
            rows.add(
                    List.of(
                            name,
                            "Nữ",
                            "1985",
                            "Giáo viên",
                            "Người lao động trực tiếp khác",
                            "LĐTT",
                            "HTT",
                            "Không",
                            "0",
                            "01/09/2010",
                            "Chăm trẻ tận tình, có góc sách cho bé ở mỗi lớp."));
        }
        return OldBooks.table(
                List.of(
                        "Họ và tên",
                        "Giới tính",
                        "Năm sinh",
                        "Chức vụ",
                        "Nhóm chức vụ",
                        "Danh hiệu",
                        "Xếp loại",
                        "Kỷ luật",
                        "Số ngày nghỉ",
                        "Ngày tuyển dụng",
                        "Thành tích"),
                rows);
    }
}
