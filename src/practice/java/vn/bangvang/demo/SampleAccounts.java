package vn.bangvang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.bangvang.council.membership.CouncilRole;
import vn.bangvang.council.membership.MembershipService;
import vn.bangvang.identity.AccountService;
import vn.bangvang.identity.NewAccount;
import vn.bangvang.identity.Role;
import vn.bangvang.identity.SignInService;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.access.Acting;

/** The accounts of the practice district. All people in it are invented. */
@ApplicationScoped
public class SampleAccounts {
    static final String PASSWORD = "bangvang-2017";

    /** An account of the district, with its seat in the council if it has one. */
    record Sample(String name, String person, Role role, CouncilRole seat, String post) {}

    static final List<Sample> DISTRICT =
            List.of(
                    new Sample(
                            "chutich",
                            "Lương Thế Khải",
                            Role.CHAIR,
                            CouncilRole.CHAIR,
                            "Chủ tịch UBND huyện"),
                    new Sample(
                            "phochutich",
                            "Đoàn Thị Minh Thư",
                            Role.MEMBER,
                            CouncilRole.VICE,
                            "Phó Chủ tịch UBND huyện"),
                    new Sample(
                            "truongnoivu",
                            "Tạ Quang Nhật",
                            Role.MEMBER,
                            CouncilRole.VICE,
                            "Trưởng phòng Nội vụ"),
                    new Sample(
                            "thuky",
                            "Kiều Thị Lệ Giang",
                            Role.SECRETARY,
                            CouncilRole.SECRETARY,
                            "Chuyên viên Phòng Nội vụ"),
                    new Sample(
                            "uyvien1",
                            "Âu Dương Lập",
                            Role.MEMBER,
                            CouncilRole.MEMBER,
                            "Chủ tịch Ủy ban MTTQ huyện"),
                    new Sample(
                            "uyvien2",
                            "Chử Đình Bách",
                            Role.MEMBER,
                            CouncilRole.MEMBER,
                            "Chủ tịch Liên đoàn Lao động huyện"),
                    new Sample(
                            "uyvien3",
                            "Khuất Thị Hoài",
                            Role.MEMBER,
                            CouncilRole.MEMBER,
                            "Trưởng phòng Tài chính - Kế hoạch"),
                    new Sample(
                            "uyvien4",
                            "Ninh Văn Cảnh",
                            Role.MEMBER,
                            CouncilRole.MEMBER,
                            "Trưởng phòng Giáo dục và Đào tạo"),
                    new Sample(
                            "uyvien5",
                            "Tôn Nữ Diệu Linh",
                            Role.MEMBER,
                            CouncilRole.MEMBER,
                            "Chủ tịch Hội LHPN huyện"),
                    new Sample(
                            "uyvien6",
                            "Vi Văn Sáng",
                            Role.MEMBER,
                            CouncilRole.MEMBER,
                            "Trưởng Công an huyện"),
                    new Sample(
                            "uyvien7",
                            "La Thị Bưởi",
                            Role.MEMBER,
                            CouncilRole.MEMBER,
                            "Chánh Văn phòng HĐND và UBND"),
                    new Sample("noivu", "Bạch Thị Tường Vi", Role.APPRAISER, null, null),
                    new Sample("vanthu", "Phùng Khắc Duy", Role.CLERK, null, null),
                    new Sample("ketoan", "Thái Thị Ngọc Bích", Role.ACCOUNTANT, null, null),
                    new Sample("bientap", "Hứa Thu Trâm", Role.EDITOR, null, null),
                    new Sample("duyettin", "Mạc Đăng Khôi", Role.PUBLISHER, null, null),
                    new Sample("lanhdao", "Lục Văn Tín", Role.LEADER, null, null),
                    new Sample("thanhtra", "Tiêu Minh Chính", Role.INSPECTOR, null, null),
                    new Sample("quantri", "Quan Bảo Ân", Role.ADMINISTRATOR, null, null),
                    new Sample("quantri2", "Đoàn Minh Khuê", Role.ADMINISTRATOR, null, null));

    @Inject AccountService accounts;
    @Inject MembershipService council;
    @Inject SignInService signIn;

    void open(List<SampleUnits.Sample> units, SampleNames names) {
        council.found(SampleUnits.ROOT, "01/QĐ-UBND ngày 04/01/2016", LocalDate.of(2016, 1, 4));
        var all = new ArrayList<NewAccount>();
        for (var a : DISTRICT) {
            all.add(new NewAccount(a.name(), a.person(), PASSWORD, a.role(), SampleUnits.ROOT));
        }
        for (var unit : units) {
            all.add(
                    new NewAccount(
                            officer(unit.code()),
                            names.next(Sex.FEMALE),
                            PASSWORD,
                            Role.OFFICER,
                            unit.code()));
        }
        accounts.openFirst(all);
        for (var a : DISTRICT) {
            if (a.seat() != null) {
                council.appoint(
                        SampleUnits.ROOT, a.name(), a.seat(), a.post(), LocalDate.of(2016, 1, 4));
            }
        }
    }

    static String officer(String unitCode) {
        return "cb." + unitCode.toLowerCase(Locale.ROOT);
    }

    /** Does the work as the account, with just the rights it has. */
    <T> T as(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }

    void run(String account, Runnable work) {
        as(
                account,
                () -> {
                    work.run();
                    return null;
                });
    }
}
