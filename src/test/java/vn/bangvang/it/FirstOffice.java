package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the administrators of a new office open it for work. */
final class FirstOffice {
    private static final String OWN = "Gió thổi qua cánh đồng mùa gặt của ";

    private final Chromium chromium;
    private final String address;
    private final String administratorsPassword;
    private final Map<String, String> oneTime = new HashMap<>();

    /**
     * @param administratorsPassword of the first administrator; the second one says "nhé" behind it
     */
    FirstOffice(Chromium chromium, String address, String administratorsPassword) {
        this.chromium = chromium;
        this.address = address;
        this.administratorsPassword = administratorsPassword;
    }

    Desk desk(String account) {
        return new Desk(
                chromium.browser(), address, account, account == null ? null : password(account));
    }

    /** The password that the account has chosen. */
    String password(String account) {
        return switch (account) {
            case "an.quantri" -> administratorsPassword;
            case "binh.quantri" -> administratorsPassword + " nhé";
            default -> OWN + account;
        };
    }

    void theAdministratorListsUnitsAndAccounts() {
        try (var desk = desk("an.quantri")) {
            assertThat(desk.page.innerText("header")).contains("Lê Thị An").doesNotContain("mẫu");
            desk.open("app/organization/list.xhtml");
            desk.sends(
                    "#list input[type=file]",
                    "don-vi.xlsx",
                    OldBooks.table(
                            List.of("Tên đơn vị", "Loại đơn vị", "Trực thuộc", "Có từ ngày"),
                            List.of(
                                    List.of(
                                            "Trường Mầm non Hoa Mai",
                                            "Trường học",
                                            "ANHOA",
                                            "01/07/2025"),
                                    List.of("Ban nhân dân ấp 1", "Khác", "ANHOA", "01/07/2025"))));
            desk.page.locator("#fresh").scrollIntoViewIfNeeded();
            desk.picture("02-don-vi");
            desk.press("[id='found-list:go']");
            assertThat(desk.page.locator("#tree .ui-treenode-label a").allInnerTexts())
                    .containsExactly(
                            "UBND xã An Hòa", "Trường Mầm non Hoa Mai", "Ban nhân dân ấp 1");

            desk.open("app/identity/accounts.xhtml");
            readAccounts(
                    desk,
                    List.of(
                            List.of("hoa", "Đỗ Thị Hoa", "Trưởng phòng", "Trường Hoa"),
                            List.of("chutich", "Ngô Văn Tín", "Chủ tịch Hội đồng", "ANHOA")));
            assertThat(desk.page.locator("ul.faults li").allInnerTexts())
                    .map(String::strip)
                    .containsExactly(
                            "Dòng 2, cột Vai trò: “Trưởng phòng” không có trong danh sách cho phép.",
                            "Dòng 2, cột Đơn vị: “Trường Hoa” không có trong danh sách cho phép.");
            readAccounts(
                    desk,
                    List.of(
                            List.of(
                                    "hoa.mai",
                                    "Đỗ Thị Hoa",
                                    "Cán bộ thi đua, khen thưởng đơn vị",
                                    "Trường Mầm non Hoa Mai"),
                            List.of("vanphong", "Vũ Thị Nga", "Thường trực Hội đồng", "ANHOA"),
                            List.of("vanphong", "Vũ Thị Nga", "Biên tập tin", "ANHOA"),
                            List.of("thuky", "Trần Văn Lập", "Thư ký Hội đồng", "ANHOA"),
                            List.of("chutich", "Ngô Văn Tín", "Chủ tịch Hội đồng", "ANHOA"),
                            List.of("uyvien", "Lý Thị Hạnh", "Thành viên Hội đồng", "ANHOA"),
                            List.of("vanthu", "Phan Văn Sách", "Văn thư", "ANHOA")));
            desk.page.locator("#outlook").scrollIntoViewIfNeeded();
            desk.picture("03-tai-khoan");
            desk.press("#openAll [id$=go]");
            var issued = desk.page.locator("#issued tbody tr");
            assertThat(issued.count()).as("one password for an account").isEqualTo(6);
            for (var row : issued.all()) {
                oneTime.put(row.locator("th").innerText(), row.locator("code").innerText().strip());
            }
            desk.mustBeAccessible();
            desk.mustFitAPhone();
        }
    }

    private static void readAccounts(Desk desk, List<List<String>> rows) {
        desk.sends(
                "#list input[type=file]",
                "tai-khoan.xlsx",
                OldBooks.table(List.of("Tài khoản", "Họ và tên", "Vai trò", "Đơn vị"), rows));
    }

    void theSecondAdministratorConfirms() {
        try (var desk = desk("an.quantri")) {
            desk.open("app/identity/account.xhtml?name=chutich");
            assertThat(desk.page.locator("[id$=confirm]").count()).as("the own gift").isZero();
        }
        try (var desk = desk("binh.quantri")) {
            assertThat(desk.page.innerText("main"))
                    .contains("việc về tài khoản chờ quản trị viên thứ hai");
            desk.open("app/identity/accounts.xhtml");
            assertThat(desk.page.locator("#waiting li").count()).isEqualTo(4);
            desk.picture("04-xac-nhan");
            for (var account : List.of("vanphong", "thuky", "chutich", "vanthu")) {
                desk.open("app/identity/accounts.xhtml");
                desk.press("#waiting a[href$='" + account + "']");
                desk.mustBeAccessible();
                desk.press("#roles [id$=confirm]");
                assertThat(desk.notice()).isEqualTo("Đã xác nhận vai trò của " + account + ".");
            }
            desk.open("app/identity/accounts.xhtml");
            assertThat(desk.page.locator("#waiting").count()).isZero();
        }
    }

    /** Signs in for the first time and sets a password of the own before anything else. */
    void firstUse(String account) {
        try (var desk = desk(null)) {
            desk.open("sign-in.xhtml");
            desk.page.fill("#name", account);
            desk.page.fill("#password", oneTime.get(account));
            desk.press("main button[type=submit]");
            assertThat(desk.page.url()).endsWith("/app/identity/password.xhtml");
            desk.open("app/home.xhtml");
            assertThat(desk.page.url()).endsWith("/app/identity/password.xhtml");
            if (account.equals("hoa.mai")) {
                desk.picture("05-mat-khau");
            }
            desk.page.fill("[id$=old]", oneTime.get(account));
            desk.page.fill("[id$=wanted]", password(account));
            desk.page.fill("[id$=again]", password(account));
            desk.press("[id$=change]");
            assertThat(desk.page.url()).endsWith("/app/home.xhtml");
        }
    }

    void twoAdministratorsStay() {
        try (var desk = desk("an.quantri")) {
            desk.open("app/identity/account.xhtml?name=binh.quantri");
            desk.press("#roles [id$=end]");
            assertThat(desk.notice())
                    .startsWith("binh.quantri là một trong hai quản trị viên cuối cùng");
            desk.press("#door [id$=off]");
            assertThat(desk.notice())
                    .startsWith("binh.quantri là một trong hai quản trị viên cuối cùng");
        }
    }

    /** Who signs, numbers or administers sets up a second factor before anything else. */
    void theOfficeDemandsASecondFactor() {
        try (var administrator = desk("an.quantri")) {
            demand(administrator, "1");
            guard(administrator);
            try (var desk = desk("chutich")) {
                assertThat(desk.page.url()).endsWith("/app/identity/second-factor.xhtml");
                desk.open("app/decision/list.xhtml");
                assertThat(desk.page.url()).endsWith("/app/identity/second-factor.xhtml");
                assertThat(desk.page.innerText("main")).contains("Cơ quan yêu cầu vai trò của bạn");
                guard(desk);
                desk.open("app/decision/list.xhtml");
                assertThat(desk.page.url()).endsWith("/app/decision/list.xhtml");
            }
            try (var desk = desk("hoa.mai")) {
                assertThat(desk.page.url()).endsWith("/app/home.xhtml");
            }
            demand(administrator, "0");
            administrator.open("app/identity/second-factor.xhtml");
            administrator.page.fill("#off [id$=password]", password("an.quantri"));
            administrator.press("#off [id$=go]");
            assertThat(administrator.notice()).isEqualTo("Đã tắt xác thực hai bước.");
        }
    }

    private static void guard(Desk desk) {
        desk.open("app/identity/second-factor.xhtml");
        var telephone = new Telephone(desk.page.locator("#secret").innerText().replace(" ", ""));
        desk.page.fill("#on [id$=code]", telephone.code(0));
        desk.press("#on [id$=go]");
        assertThat(desk.notice()).isEqualTo("Đã bật xác thực hai bước.");
    }

    private static void demand(Desk desk, String content) {
        desk.open("app/organization/place.xhtml");
        desk.page.getByLabel("Bắt buộc xác thực hai bước").fill(content);
        desk.press("#place [id$=save]");
        assertThat(desk.notice()).isNotEmpty();
    }
}
