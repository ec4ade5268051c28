package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.platform.Clocks;

/** The first round of a new office: from its people to a signed decision. Names are invented. */
final class FirstRound {
    private static final String SCHOOL = "Trường Mầm non Hoa Mai";
    private static final List<String> TEACHERS =
            List.of("Mai Thị Xuân", "Mai Thị Hạ", "Mai Thị Thu", "Mai Thị Đông");

    private final FirstOffice office;

    FirstRound(FirstOffice office) {
        this.office = office;
    }

    void fromTheFirstPersonToTheFirstDecision() {
        List.of("hoa.mai", "vanphong", "thuky", "chutich", "uyvien", "vanthu")
                .forEach(office::firstUse);
        theOfficerWritesDownThePeople();
        theStandingOfficeOpensARound();
        theSecretarySetsUpTheCouncil();
        theOfficerSubmits();
        theStandingOfficeAppraises();
        theCouncilMeets();
        theChairmanSigns();
        aCitizenFindsThem();
    }

    private void theOfficerWritesDownThePeople() {
        try (var desk = office.desk("hoa.mai")) {
            desk.open("app/person/import.xhtml");
            desk.sends(
                    "#list input[type=file]",
                    "ca-nhan.xlsx",
                    OldBooks.table(
                            List.of(
                                    "Họ và tên",
                                    "Giới tính",
                                    "Năm sinh",
                                    "Chức vụ",
                                    "Nhóm chức vụ",
                                    "Đơn vị",
                                    "Ngày tuyển dụng"),
                            TEACHERS.stream()
                                    .map(
                                            t ->
                                                    List.of(
                                                            t,
                                                            "Nữ",
                                                            "1985",
                                                            "Giáo viên",
                                                            "Người lao động trực tiếp khác",
                                                            SCHOOL,
                                                            "01/09/2010"))
                                    .toList()));
            desk.mustBeAccessible();
            desk.mustFitAPhone();
            desk.picture("06-ca-nhan");
            desk.press("#loadAll [id$=go]");
            assertThat(desk.notice()).startsWith("Đã ghi 4 người.");
        }
    }

    private void theStandingOfficeOpensARound() {
        var today = LocalDate.now(Clocks.VIET_NAM);
        try (var desk = office.desk("vanphong")) {
            desk.open("app/movement/list.xhtml");
            desk.page.click("main details:not(.help) summary");
            desk.page.fill("#launch [id$=name]", "Thi đua dạy tốt, học tốt năm học mới");
            desk.page.fill("#launch [id$=launchedBy]", "Chủ tịch UBND xã");
            desk.day("#launch [id$=from]", today.withDayOfYear(1).toString());
            desk.day("#launch [id$=to]", today.withMonth(12).withDayOfMonth(31).toString());
            desk.page.fill("#launch [id$=goal]", "Mỗi cô giáo một sáng kiến nhỏ.");
            desk.press("#launch [id$=go]");
            desk.open("app/movement/round.xhtml");
            desk.page.fill("#round [id$=name]", "Xét khen thưởng năm " + today.getYear());
            desk.page.fill("#round [id$=year]", String.valueOf(today.getYear()));
            desk.day("#round [id$=submitBy]", today.plusDays(10).toString());
            desk.page.selectOption("#round [id$=movement]", option("Thi đua dạy tốt"));
            desk.page.getByLabel("Lao động tiên tiến", exactly()).check();
            desk.page.getByLabel(SCHOOL).check();
            desk.page.evaluate("scrollTo(0, 0)");
            desk.picture("07-dot-xet");
            desk.press("#round [id$=save]");
            assertThat(desk.notice()).isNotEmpty();
        }
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }

    private static SelectOption option(String beginning) {
        return new SelectOption().setLabel(beginning + ", học tốt năm học mới");
    }

    private void theSecretarySetsUpTheCouncil() {
        var today = LocalDate.now(Clocks.VIET_NAM).toString();
        try (var desk = office.desk("thuky")) {
            desk.open("app/council/list.xhtml");
            desk.page.click("main details:not(.help) summary");
            desk.page.fill("#found [id$=instrument]", "15/QĐ-UBND ngày 02/07/2025");
            desk.day("#found [id$=from]", today);
            desk.press("#found [id$=go]");
            for (var member :
                    List.of(
                            List.of("chutich", "Chủ tịch Hội đồng", "Chủ tịch UBND xã"),
                            List.of("thuky", "Thư ký", "Công chức Văn phòng"),
                            List.of("uyvien", "Thành viên", "Chủ tịch Mặt trận xã"))) {
                desk.page.click("summary:has-text('Cử thành viên')");
                desk.page.selectOption("#appoint [id$=account]", member.get(0));
                desk.page.selectOption(
                        "#appoint [id$=role]", new SelectOption().setLabel(member.get(1)));
                desk.page.fill("#appoint [id$=post]", member.get(2));
                desk.day("#appoint [id$=from]", today);
                desk.press("#appoint [id$=go]");
            }
            desk.page.click("summary:has-text('Hội đồng của')");
            desk.picture("08-hoi-dong");
        }
    }

    private void theOfficerSubmits() {
        try (var desk = office.desk("hoa.mai")) {
            desk.open("app/dossier/list.xhtml");
            desk.press("#owed input[type=submit]");
            var code = desk.page.url().replaceAll(".*code=", "");
            desk.open("app/dossier/import.xhtml?dossier=" + code);
            var rows = new ArrayList<List<String>>();
            TEACHERS.forEach(
                    t ->
                            rows.add(
                                    List.of(
                                            t,
                                            "Nữ",
                                            "1985",
                                            "Giáo viên",
                                            "LĐTT",
                                            "HTT",
                                            "Không",
                                            "0",
                                            "Chăm trẻ tận tình, có góc sách cho bé ở mỗi lớp.")));
            desk.sends(
                    "input[type=file]",
                    "de-nghi.xlsx",
                    OldBooks.table(
                            List.of(
                                    "Họ và tên",
                                    "Giới tính",
                                    "Năm sinh",
                                    "Chức vụ",
                                    "Danh hiệu",
                                    "Xếp loại",
                                    "Kỷ luật",
                                    "Số ngày nghỉ",
                                    "Thành tích"),
                            rows));
            assertThat(desk.page.locator("#counts").innerText())
                    .as("who is on record is not written down again")
                    .doesNotContain("Sẽ thêm");
            desk.press("#mend [id$=go]");
            desk.attach("to-trinh.pdf", "bao-cao.pdf", "bien-ban.pdf");
            assertThat(desk.page.locator("main").innerText())
                    .as("the classes on record")
                    .doesNotContain("chưa có nhóm chức vụ");
            desk.picture("09-ho-so");
            desk.page.fill("#submission input[type=password]", office.password("hoa.mai"));
            desk.pressHere("#submission button[type=submit]");
            assertThat(desk.notice()).startsWith("Đã gửi hồ sơ");
        }
    }

    private void theStandingOfficeAppraises() {
        try (var desk = office.desk("vanphong")) {
            desk.open("app/dossier/list.xhtml");
            desk.press("tbody a");
            desk.pressHere("#acceptance button[type=submit]");
            desk.pressHere("#opinions [id$=supportRest]");
            desk.picture("10-tham-dinh");
            desk.pressHere("#opinions [id$=finish]");
            assertThat(desk.notice()).startsWith("Đã thẩm định xong hồ sơ");
        }
    }

    private void theCouncilMeets() {
        String session;
        try (var desk = office.desk("thuky")) {
            desk.open("app/council/list.xhtml");
            desk.day("#plan [id$=heldOn]", LocalDate.now(Clocks.VIET_NAM).toString());
            desk.page.fill("#plan [id$=place]", "Phòng họp UBND xã");
            desk.press("#plan input[type=submit]");
            session = desk.page.url().replaceAll(".*/app/", "app/");
            desk.pressHere("#opening [id$=open]");
            assertThat(desk.notice()).isEqualTo("Phiên họp đã khai mạc.");
        }
        for (var account : List.of("chutich", "uyvien", "thuky")) {
            try (var desk = office.desk(account)) {
                desk.open(session);
                desk.pressHere("#agenda [id$=rest]");
                if (account.equals("uyvien")) {
                    desk.picture("11-bieu-quyet");
                }
            }
        }
        try (var desk = office.desk("thuky")) {
            desk.open(session);
            desk.page.click("details:has(#closing) > summary");
            desk.page.fill("#closing textarea", "Hội đồng thống nhất.");
            desk.pressHere("#closing button[type=submit]");
            assertThat(desk.notice()).isEqualTo("Phiên họp đã kết thúc.");
        }
    }

    private void theChairmanSigns() {
        String decision;
        try (var desk = office.desk("vanthu")) {
            desk.open("app/decision/list.xhtml");
            desk.page.fill("#draft [id$=subject]", "Về việc công nhận Lao động tiên tiến");
            desk.press("#draft input[type=submit]");
            decision = desk.page.url().replaceAll(".*/app/", "app/");
        }
        try (var desk = office.desk("chutich")) {
            desk.open(decision);
            desk.page.fill("#signing input[type=password]", office.password("chutich"));
            desk.pressHere("#signing button[type=submit]");
            assertThat(desk.notice()).startsWith("Đã ký quyết định");
            desk.picture("12-quyet-dinh");
            assertThat(desk.page.locator("main").innerText()).contains(TEACHERS);
        }
    }

    private void aCitizenFindsThem() {
        try (var desk = office.desk(null)) {
            desk.open("honours.xhtml?q=mai%20thi");
            assertThat(desk.page.locator("main").innerText()).contains(TEACHERS);
            desk.picture("13-cong-khai");
        }
    }
}
