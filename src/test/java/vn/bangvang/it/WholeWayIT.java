package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.bangvang.dossier.intake.IntakeColumn;
import vn.bangvang.platform.sheet.SheetWriter;

/** The story of one dossier, from a unit's workbook to the citizen who finds the news. */
class WholeWayIT extends BrowserTest {
    private static final String FIGHTERS =
            "#agenda .chips button:has-text('Chiến sĩ thi đua cơ sở (')";

    private static final String INDIVIDUALS =
            "#agenda .chips button:has-text('Lao động tiên tiến ('):not(:has-text('Tập thể'))";

    @Test
    void a_dossier_goes_the_whole_way() throws IOException {
        var before = awardsOfTheYear();
        var code = theOfficerImportsTwelveNominationsAndSubmits();
        theAppraiserReturnsIt(code);
        theOfficerResubmits(code);
        theAppraiserAcceptsAndSupports(code);
        var session = theSecretaryOpensTheSession();
        theMembersVote(session);
        theSecretaryClosesIt(session);
        var decision = theClerkDraftsTheDecision();
        theChairmanSigns(decision);
        theClerkPrintsTheCertificates(decision);
        theAccountantTakesTheBonusSheet(decision);
        theRegisterHolds();
        theReportShowsTheYear(before + 11);
        var title = "Xã Bình Thuận Đông khen thưởng năm 2017";
        theEditorWritesAndThePublisherApproves(title);
        aCitizenFindsIt(title);
    }

    private String theOfficerImportsTwelveNominationsAndSubmits() {
        try (var officer = desk("cb.xa02")) {
            officer.open("app/dossier/list.xhtml");
            officer.press("#owed input[type=submit]");
            var code = officer.page.url().replaceAll(".*code=", "");
            officer.open("app/dossier/import.xhtml?dossier=" + code);
            officer.sends(
                    "input[type=file]",
                    "danh-sach.xlsx",
                    twelve("Lâm Thị Chưa Có Danh Hiệu", "XYZ"));
            assertThat(officer.page.locator("ul.faults li").allInnerTexts())
                    .map(String::strip)
                    .containsExactly(
                            "Lâm Thị Chưa Có Danh Hiệu Dòng 4, cột Danh hiệu, hình thức: không có danh hiệu, hình thức “XYZ”.");
            officer.sends("input[type=file]", "danh-sach.xlsx", twelve("Lâm Thị Một", "LDTT"));
            assertThat(officer.page.locator("#counts").innerText())
                    .isEqualTo("Nhập được 12 dòng. Sẽ thêm vào danh sách: 11 người.");
            officer.press("#mend [id$=go]");
            assertThat(officer.notice()).isEqualTo("Đã ghi 12 đề nghị từ bảng tính.");
            assertThat(officer.page.locator("#nominations tbody tr").count()).isEqualTo(12);
            officer.pressHere("#batches [id$=undo]");
            assertThat(officer.page.locator("#nominations tbody tr").count()).isZero();
            officer.open("app/dossier/import.xhtml?dossier=" + code);
            officer.sends("input[type=file]", "danh-sach.xlsx", twelve("Lâm Thị Một", "LDTT"));
            officer.press("#mend [id$=go]");
            assertThat(officer.page.innerText("#sending")).contains("Còn 4 việc phải xử lý");
            officer.attach(
                    "To-trinh-12.pdf",
                    "Báo cáo thành tích.pdf",
                    "bien ban hop xet.pdf",
                    "scan01.pdf");
            assertThat(officer.page.innerText("#sending"))
                    .as("what the name of a file does not tell is chosen")
                    .contains("Còn 1 việc phải xử lý");
            officer.page.click("#papers tr:has-text('scan01.pdf') button:has-text('sáng kiến')");
            officer.page.waitForSelector("#submission");
            officer.mustBeAccessible();
            officer.mustFitAPhone();
            officer.mustPrint("#nominations table", "#nominations input");
            submit(officer);
            return code;
        }
    }

    private static void submit(Desk officer) {
        officer.page.fill("#submission input[type=password]", "bangvang-2017");
        officer.pressHere("#submission button[type=submit]");
        assertThat(officer.notice()).startsWith("Đã gửi hồ sơ");
    }

    private void theAppraiserReturnsIt(String code) throws IOException {
        try (var appraiser = desk("noivu")) {
            appraiser.open("app/appraisal/dossier.xhtml?code=" + code);
            appraiser.page.fill("#return textarea", "Thiếu chữ ký trên tờ trình");
            appraiser.pressHere("#return [id$=sendBack]");
            assertThat(appraiser.notice()).isEqualTo("Đã trả lại hồ sơ " + code + ".");
            assertThat(words(appraiser.download("#letter [id$=docx]")))
                    .as("the letter that goes with it")
                    .contains("THÔNG BÁO", "Kính gửi: ", "Thiếu chữ ký trên tờ trình")
                    .doesNotContain("{{");
        }
    }

    private void theOfficerResubmits(String code) {
        try (var officer = desk("cb.xa02")) {
            officer.open("app/dossier/dossier.xhtml?code=" + code);
            assertThat(officer.page.content()).contains("Thiếu chữ ký trên tờ trình");
            submit(officer);
        }
    }

    private void theAppraiserAcceptsAndSupports(String code) {
        try (var appraiser = desk("noivu")) {
            appraiser.open("app/appraisal/dossier.xhtml?code=" + code);
            assertThat(appraiser.page.locator("#return").count()).isZero();
            appraiser.pressHere("#acceptance button[type=submit]");
            var opposed = appraiser.page.locator("#opinions tbody tr").first();
            assertThat(appraiser.page.request().get(paper(appraiser)).headers())
                    .as("the paper is shown beside the list")
                    .containsEntry("content-type", "application/pdf")
                    .containsEntry("x-frame-options", "SAMEORIGIN");
            presses(appraiser, opposed, "Thiếu minh chứng", "oppose");
            assertThat(opposed.innerText()).contains("không đồng ý").contains("Thiếu minh chứng");
            presses(appraiser, opposed, "Đã bổ sung minh chứng", "support");
            assertThat(opposed.innerText()).contains("Đã bổ sung minh chứng");
            appraiser.pressHere("#opinions [id$=supportRest]");
            appraiser.mustBeAccessible();
            appraiser.mustFitAPhone();
            appraiser.pressHere("#opinions [id$=finish]");
            assertThat(appraiser.notice()).isEqualTo("Đã thẩm định xong hồ sơ " + code + ".");
        }
    }

    private static String paper(Desk appraiser) {
        return (String) appraiser.page.evaluate("document.querySelector('iframe.paper').src");
    }

    /** Ticks a row, says why and gives an opinion, without a mouse. */
    private static void presses(Desk appraiser, Locator row, String reason, String opinion) {
        row.locator("input[type=checkbox]").focus();
        appraiser.page.keyboard().press("Space");
        appraiser.page.focus("#opinions [id$=reason]");
        appraiser.page.keyboard().type(reason);
        assertThat(appraiser.page.inputValue("#opinions [id$=reason]"))
                .as("the focus stayed in the field while it was typed into")
                .isEqualTo(reason);
        appraiser.page.focus("#opinions [id$=" + opinion + "]");
        appraiser.changes(() -> appraiser.page.keyboard().press("Enter"));
    }

    private String theSecretaryOpensTheSession() throws IOException {
        try (var secretary = desk("thuky")) {
            secretary.open("app/council/list.xhtml");
            secretary.page.selectOption(
                    "#plan [id$=round]",
                    secretary.page.getAttribute("#plan option[value$='/DX-2017-0001']", "value"));
            secretary.day("#plan [id$=heldOn]", "2017-12-11");
            secretary.page.fill("#plan [id$=place]", "Phòng họp số 1");
            secretary.press("#plan input[type=submit]");
            var code = secretary.page.url().replaceAll(".*code=", "");
            assertThat(words(secretary.download("#documents [id$=invitation]")))
                    .contains("GIẤY MỜI", "ngày 11/12/2017", "Phòng họp số 1", "Lao động tiên tiến")
                    .doesNotContain("{{");
            theMemberAnswers("uyvien2", code);
            secretary.page.waitForFunction(
                    "() => document.getElementById('turnout').innerText.includes('1 người nhận lời')");
            theSecretaryHearsOfAnotherByTelephone(secretary);
            secretary.page.check("#opening [id$=otherDay]");
            secretary.pressHere("#opening [id$=open]");
            assertThat(secretary.notice()).isEqualTo("Phiên họp đã khai mạc.");
            return code;
        }
    }

    private static void theSecretaryHearsOfAnotherByTelephone(Desk secretary) {
        secretary.page.click("details:has(#members) > summary");
        var row = "#members tr:has([aria-label^='Ghi sẽ dự']) >> nth=0 >> ";
        secretary.page.fill(row + "input", "Đi họp tỉnh");
        secretary.pressHere(row + "button:has-text('Ghi vắng')");
        assertThat(secretary.page.innerText("#members")).contains("Vắng: Đi họp tỉnh");
        secretary.pressHere("#members tr:has-text('Đi họp tỉnh') button:has-text('Ghi sẽ dự')");
        assertThat(secretary.notice()).startsWith("Đã ghi câu trả lời của ");
        assertThat(secretary.page.innerText("#turnout")).contains("2 người nhận lời");
    }

    private void theMemberAnswers(String account, String session) {
        try (var member = desk(account)) {
            assertThat(member.page.innerText("main")).contains("giấy mời họp bạn chưa trả lời");
            member.open("app/council/session.xhtml?code=" + session);
            member.pressHere("#answer [id$=away]");
            assertThat(member.failure()).contains("Hãy ghi lý do vắng");
            member.pressHere("#answer [id$=coming]");
            assertThat(member.notice()).isEqualTo("Đã ghi: bạn sẽ dự phiên họp.");
            member.mustBeAccessible();
            member.mustFitAPhone();
        }
    }

    /**
     * Four members vote against one nominee, one of them is in conflict on another; the rest raise
     * hands.
     */
    private void theMembersVote(String session) {
        try (var secretary = desk("thuky")) {
            secretary.open("app/council/session.xhtml?code=" + session);
            for (var account : List.of("uyvien1", "uyvien2", "uyvien3", "uyvien4")) {
                theMemberVotes(account, session);
            }
            secretary.page.waitForFunction(
                    "() => document.getElementById('turnout').innerText.includes('4/11 thành viên')");
            secretary.page.click("details:has(#hands) > summary");
            var members = secretary.page.locator("#hands select option").count();
            assertThat(members).isEqualTo(11);
            for (var i = 0; i < members; i++) {
                for (var group :
                        List.of(
                                "Tập thể Lao động tiên tiến",
                                "Chiến sĩ thi đua cơ sở",
                                "Lao động tiên tiến")) {
                    secretary.page.selectOption(
                            "#hands select",
                            secretary
                                    .page
                                    .locator("#hands select option")
                                    .nth(i)
                                    .getAttribute("value"));
                    secretary.pressHere("#hands [aria-label='" + group + ": Đồng ý']");
                }
            }
        }
    }

    private void theMemberVotes(String account, String session) {
        try (var member = desk(account)) {
            member.open("app/council/session.xhtml?code=" + session);
            member.pressHere(INDIVIDUALS);
            var row = "#agenda tr:has-text('Lâm Thị Chín') ";
            assertThat(member.page.locator(row).innerText())
                    .as("how it stands is not told before voting")
                    .contains("Đã có")
                    .doesNotContain("Đồng ý");
            member.page.check(row + "input[type=checkbox]");
            member.pressHere("[aria-label='Đã tích: Không đồng ý']");
            assertThat(member.page.locator(row).innerText()).contains("Đồng ý 0/");
            if (account.equals("uyvien3")) {
                member.pressHere(FIGHTERS);
                var own = "#agenda tr:has-text('Lâm Văn Mười') ";
                member.pressHere(own + "button:has-text('Đọc hồ sơ')");
                var paper = member.page.getAttribute("#case iframe", "src");
                assertThat(member.status(paper)).as("the paper is shown").isEqualTo(200);
                member.mustBeAccessible();
                member.mustFitAPhone();
                member.page.click("#file summary:has-text('Khai xung đột')");
                member.page.fill("#conflict [id$=reason]", "Là anh ruột");
                member.pressHere("#conflict [id$=declare]");
            }
            for (var award = 1; award <= 3; award++) {
                member.changes(
                        () -> {
                            member.page.focus("#agenda [id$=rest]");
                            member.page.keyboard().press("Enter");
                        });
                if (award < 3) {
                    member.pressHere("#agenda [id$=next]");
                }
            }
            assertThat(member.page.innerText("#turnout")).contains("Bạn đã biểu quyết xong.");
        }
    }

    private void theSecretaryClosesIt(String session) throws IOException {
        try (var secretary = desk("thuky")) {
            secretary.open("app/council/session.xhtml?code=" + session);
            assertThat(secretary.page.innerText("#turnout")).contains("11/11 thành viên");
            secretary.page.click("details:has(#closing) > summary");
            secretary.page.fill("#closing textarea", "Hội đồng thống nhất.");
            secretary.pressHere("#closing button[type=submit]");
            assertThat(secretary.notice()).isEqualTo("Phiên họp đã kết thúc.");
            secretary.pressHere(INDIVIDUALS);
            assertThat(secretary.page.locator("tr:has-text('Lâm Thị Chín')").innerText())
                    .contains("Đồng ý 7/11, không 4")
                    .contains("Không đạt");
            secretary.pressHere(FIGHTERS);
            assertThat(secretary.page.locator("tr:has-text('Lâm Văn Mười')").innerText())
                    .contains("Đồng ý 10/10")
                    .contains("Là anh ruột");
            secretary.mustBeAccessible();
            secretary.mustFitAPhone();
            var minutes = words(secretary.download("#documents [id$=minutes]"));
            assertThat(minutes).contains("BIÊN BẢN").contains("Lâm Thị Chín").contains("7/11");
        }
    }

    private String theClerkDraftsTheDecision() {
        try (var clerk = desk("vanthu")) {
            clerk.open("app/decision/list.xhtml");
            clerk.page.fill("#draft [id$=subject]", "Về việc khen thưởng năm 2017");
            clerk.press("#draft input[type=submit]");
            return clerk.page.url().replaceAll(".*code=", "");
        }
    }

    private void theChairmanSigns(String decision) throws IOException {
        try (var chairman = desk("chutich")) {
            chairman.open("app/decision/decision.xhtml?code=" + decision);
            assertThat(chairman.status(chairman.page.getAttribute("iframe.paper", "src")))
                    .as("what is signed is read on the page")
                    .isEqualTo(200);
            chairman.page.fill("#signing input[type=password]", "sai mat khau roi");
            chairman.pressHere("#signing button[type=submit]");
            assertThat(chairman.failure()).contains("Mật khẩu ký không đúng.");
            chairman.page.focus("#signing input[type=password]");
            chairman.page.keyboard().type("bangvang-2017");
            chairman.pressHereByKeyboard("#signing button[type=submit]");
            assertThat(chairman.notice()).startsWith("Đã ký quyết định");
            var number = chairman.page.innerText("main b").replaceAll(".*?(\\d+/QĐ-UBND).*", "$1");
            chairman.mustBeAccessible();
            var letter = words(chairman.download("#documents [id$=docx]"));
            assertThat(letter)
                    .contains("Số: " + number)
                    .contains("Nghị định số 91/2017/NĐ-CP")
                    .contains("Tặng danh hiệu “Chiến sĩ thi đua cơ sở” cho 02 cá nhân")
                    .doesNotContain("Lâm Thị Chín");
            try (var pdf = Loader.loadPDF(chairman.download("#documents [id$=pdf]"))) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Số: " + number);
            }
        }
    }

    private void theClerkPrintsTheCertificates(String decision) throws IOException {
        try (var clerk = desk("vanthu")) {
            clerk.open("app/decision/decision.xhtml?code=" + decision);
            clerk.press("#documents [id$=certificates]");
            clerk.mustBeAccessible();
            clerk.mustFitAPhone();
            var pages = 0;
            var words = new StringBuilder();
            for (var part : List.of("Chưa in", "Không có mẫu theo luật")) {
                clerk.pressHere("#certificates .chips button:has-text('" + part + "')");
                if (clerk.page.locator("#certificates [id$=all]").count() > 0) {
                    clerk.pressHere("#certificates [id$=all]");
                    assertThat(clerk.notice()).startsWith("Đã lập tệp in");
                    try (var pdf = Loader.loadPDF(clerk.file("#file"))) {
                        pages += pdf.getNumberOfPages();
                        words.append(new PDFTextStripper().getText(pdf));
                        areWellPrinted(pdf);
                    }
                }
            }
            assertThat(pages).isEqualTo(11);
            assertThat(words)
                    .contains("CHIẾN SĨ THI ĐUA CƠ SỞ")
                    .contains("Lâm Văn Mười")
                    .containsPattern("Vào sổ khen thưởng số: \\d{4}/2017")
                    .doesNotContain("Lâm Thị Chín");
            assertThat(clerk.page.innerText("#certificates .chips")).contains("Đã in (11)");
            theyAreHandedOver(clerk);
        }
    }

    private static void theyAreHandedOver(Desk clerk) {
        clerk.pressHere("#certificates .chips button:has-text('Đã in')");
        clerk.page.click("#handing summary");
        clerk.page.fill("#handing [id$=handedTo]", "Hội nghị tổng kết năm");
        clerk.pressHere("#handing [id$=handAll]");
        assertThat(clerk.notice()).isEqualTo("Đã ghi nhận trao 11 giấy.");
        assertThat(clerk.page.innerText("#certificates .chips"))
                .contains("Đã in (0)", "Đã trao (11)");
        clerk.mustBeAccessible();
        clerk.mustFitAPhone();
        clerk.pressHere("#handovers [id$=back]");
        assertThat(clerk.page.innerText("#certificates .chips"))
                .as("what was written down by mistake")
                .contains("Đã in (11)", "Đã trao (0)");
        clerk.pressHere("#certificates .chips button:has-text('Đã in')");
        clerk.page.click("#handing summary");
        clerk.pressHere("#handing [id$=handAll]");
        clerk.press("a.brand");
        assertThat(clerk.page.innerText("main")).contains("giấy đã in đều đã trao");
    }

    private static void areWellPrinted(PDDocument pdf) throws IOException {
        for (var page = 0; page < pdf.getNumberOfPages(); page++) {
            var printed = PrintedPage.of(pdf, page);
            assertThat(printed.code()).matches(".+/verify\\.xhtml\\?id=[0-9a-f]{32}");
            assertThat(printed.isBlankBetween(15, 19.5))
                    .as("nothing stands nearer than 5 mm to the frame")
                    .isTrue();
        }
        var fonts = new TreeSet<String>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                fonts.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
            }
        }
        assertThat(fonts).containsExactly("Tinos", "Tinos-Bold", "Tinos-Italic");
    }

    private void theAccountantTakesTheBonusSheet(String decision) {
        try (var accountant = desk("ketoan")) {
            accountant.open("app/bonus/sheet.xhtml?decision=" + decision);
            // 1,300,000 × (0.8 + 2 × 1.0 + 8 × 0.3): every product is a whole ten thousand
            assertThat(accountant.page.locator("dl.meters").innerText())
                    .contains("6.760.000\u00a0đ");
            accountant.mustBeAccessible();
        }
    }

    private void theRegisterHolds() {
        try (var clerk = desk("vanthu")) {
            clerk.open("app/register/list.xhtml?verify=1");
            assertThat(clerk.page.locator("#verification").innerText())
                    .matches("Sổ nguyên vẹn: đã kiểm tra [0-9.]+ mục, không mục nào bị thay đổi.");
            clerk.mustBeAccessible();
        }
    }

    /** What the year report counts, of this and other tests. */
    private int awardsOfTheYear() {
        try (var clerk = desk("vanthu")) {
            clerk.open("app/report/year.xhtml?year=2017");
            return Integer.parseInt(clerk.page.locator(".cards .big").first().innerText());
        }
    }

    private void theReportShowsTheYear(int awards) throws IOException {
        try (var clerk = desk("vanthu")) {
            clerk.open("app/report/year.xhtml?year=2017");
            assertThat(awardsOfTheYear()).isEqualTo(awards);
            clerk.mustBeAccessible();
            clerk.mustFitAPhone();
            var report = words(clerk.download("#documents [id$=docx]"));
            assertThat(report).contains("Tổng kết công tác thi đua, khen thưởng năm 2017");
        }
    }

    private void theEditorWritesAndThePublisherApproves(String title) {
        String address;
        try (var editor = desk("bientap")) {
            editor.open("app/report/year.xhtml?year=2017");
            editor.press("#documents [id$=news]");
            assertThat(editor.page.locator("#write [id$=body]").inputValue())
                    .containsPattern("danh hiệu “Lao động tiên tiến” cho [0-9]{2,} cá nhân");
            editor.page.fill("#write [id$=title]", title);
            editor.press("#write input[type=submit]");
            editor.press("#proposal input[type=submit]");
            address = editor.page.url().replaceAll(".*/app/", "app/");
        }
        try (var publisher = desk("duyettin")) {
            publisher.open(address);
            publisher.mustBeAccessible();
            publisher.pressByKeyboard("#approval [id$=publish]");
            assertThat(publisher.notice()).isEqualTo("Đã đăng tin.");
        }
    }

    private void aCitizenFindsIt(String title) {
        try (var citizen = desk(null)) {
            citizen.open("?q=binh%20thuan%20dong");
            assertThat(citizen.page.locator("ul.newscards h3 a").allInnerTexts())
                    .containsExactly(title);
            citizen.press("ul.newscards h3 a");
            var stamp = citizen.page.locator("article .stamp").innerText();
            citizen.mustBeAccessible();
            citizen.mustFitAPhone();
            var day =
                    stamp.substring(6, 10)
                            + "-"
                            + stamp.substring(3, 5)
                            + "-"
                            + stamp.substring(0, 2);
            citizen.open("?day=" + day);
            assertThat(citizen.page.locator("ul.newscards h3 a").allInnerTexts()).contains(title);
            citizen.open("honours.xhtml?q=lam%20van%20muoi");
            citizen.press("table a");
            assertThat(citizen.page.locator(".notice").innerText())
                    .isEqualTo("Có trong sổ khen thưởng và đang có hiệu lực.");
            assertThat(citizen.page.context().cookies()).isEmpty();
        }
    }

    /**
     * One collective, nine Lao động tiên tiến, two Chiến sĩ thi đua cơ sở; the first person as
     * given.
     */
    private static byte[] twelve(String firstName, String firstAward) {
        var rows = new ArrayList<List<Object>>();
        rows.add(person(firstName, firstAward));
        for (var name : List.of("Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín")) {
            rows.add(person("Lâm Thị " + name, "LDTT"));
        }
        rows.add(person("Lâm Văn Mười", "CSTDCS"));
        rows.add(person("Lâm Văn Thêm", "CSTDCS"));
        var unit = new ArrayList<Object>(Collections.nCopies(IntakeColumn.values().length, ""));
        set(unit, IntakeColumn.SUBJECT, "Tập thể");
        set(unit, IntakeColumn.NAME, "Xã Bình Thuận Đông");
        set(unit, IntakeColumn.AWARD, "Tập thể Lao động tiên tiến");
        set(unit, IntakeColumn.MEMBERS, 20);
        set(unit, IntakeColumn.LDTT_COUNT, 12);
        set(unit, IntakeColumn.ACHIEVEMENT, "Hoàn thành tốt nhiệm vụ năm 2017");
        rows.add(unit);
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh sách",
                    List.of("DANH SÁCH ĐỀ NGHỊ", "Xã Bình Thuận Đông"),
                    Arrays.stream(IntakeColumn.values())
                            .map(c -> new SheetWriter.Column(c.heading(), 14))
                            .toList(),
                    rows);
            return writer.bytes();
        }
    }

    private static List<Object> person(String name, String award) {
        var row = new ArrayList<Object>(Collections.nCopies(IntakeColumn.values().length, ""));
        set(row, IntakeColumn.NAME, name);
        set(row, IntakeColumn.SEX, name.contains("Thị") ? "Nữ" : "Nam");
        set(row, IntakeColumn.BIRTH_YEAR, 1980);
        set(row, IntakeColumn.TITLE, "Cán bộ không chuyên trách");
        set(row, IntakeColumn.POSITION_CLASS, "LD_TT");
        set(row, IntakeColumn.AWARD, award);
        set(row, IntakeColumn.RATING, "HTT");
        set(row, IntakeColumn.DISCIPLINE, "Không");
        set(row, IntakeColumn.RECRUITED, "01/03/2010");
        set(row, IntakeColumn.ACHIEVEMENT, "Hoàn thành tốt nhiệm vụ năm 2017");
        if (award.equals("CSTDCS")) {
            set(row, IntakeColumn.LDTT_ELSEWHERE, "12/QĐ-XA02");
            set(row, IntakeColumn.INITIATIVE, "Sổ theo dõi hộ nghèo");
            set(row, IntakeColumn.INITIATIVE_NUMBER, "07/QĐ-HĐSK");
        }
        return row;
    }

    private static void set(List<Object> row, IntakeColumn column, Object value) {
        row.set(column.ordinal(), value);
    }
}
