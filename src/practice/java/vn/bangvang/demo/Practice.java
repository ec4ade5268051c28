package vn.bangvang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.logging.Logger;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.dossier.progress.ProgressService;
import vn.bangvang.movement.MovementForm;
import vn.bangvang.movement.MovementKind;
import vn.bangvang.movement.RoundForm;
import vn.bangvang.movement.RoundService;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actor;
import vn.bangvang.platform.start.DatabaseReady;
import vn.bangvang.platform.start.StartCheck;

/**
 * The practice district: on its first start the program founds it, plays its year 2016 and leaves
 * 2017 open. It lives in December 2017, when districts still existed. Off unless the server says
 * so.
 */
@ApplicationScoped
public class Practice {
    private static final Logger LOG = Logger.getLogger(Practice.class.getName());

    @Inject StartCheck check;
    @Inject Clocks clocks;
    @Inject SampleAccounts accounts;
    @Inject SampleYear year;
    @Inject UnitService units;
    @Inject RoundService rounds;
    @Inject DossierService dossiers;
    @Inject ProgressService progress;
    @Inject ImportService imports;
    @Inject PracticePlace place;

    void onReady(@Observes DatabaseReady ready) {
        var settled = !place.shift().isEmpty();
        if (!check.isPractice()) {
            if (settled) {
                throw new IllegalStateException(
                        "This database holds the practice district, with accounts whose password is published: give the server an empty database.");
            }
            return;
        }
        if (!settled) {
            if (place.isTaken()) {
                throw new IllegalStateException(
                        "The practice district is loaded into an empty database only, and this one holds units or accounts: start with demo=false, or empty the database.");
            }
            load();
            place.settle(clocks.shiftTo(LocalDateTime.of(2017, 12, 4, 8, 0)));
        }
        clocks.shiftBy(Duration.ofSeconds(Long.parseLong(place.shift())));
        greet();
    }

    private void load() {
        var begun = System.nanoTime();
        var sample = SampleUnits.all();
        var names = new SampleNames();
        place.name();
        Clocks.at(
                LocalDateTime.of(2016, 1, 4, 8, 0),
                () ->
                        Acting.as(
                                Actor.program("system"),
                                () -> {
                                    found();
                                    accounts.open(sample, names);
                                    return null;
                                }));
        year.play(sample, names);
        Clocks.at(LocalDateTime.of(2017, 1, 16, 8, 0), () -> accounts.as("noivu", this::open2017));
        Clocks.at(
                LocalDateTime.of(2017, 12, 1, 8, 0),
                () -> accounts.as(SampleAccounts.officer("XA01"), () -> draft2017(names)));
        LOG.info(
                () ->
                        "Practice district loaded in %d s"
                                .formatted((System.nanoTime() - begun) / 1_000_000_000));
    }

    private void found() {
        var day = LocalDate.of(2010, 6, 1);
        units.found(
                new NewUnit(
                        SampleUnits.ROOT,
                        "UBND huyện Sông Vàng",
                        "AUTHORITY",
                        "ORDINARY",
                        null,
                        day));
        for (var unit : SampleUnits.all()) {
            units.found(
                    new NewUnit(
                            unit.code(),
                            unit.name(),
                            unit.type(),
                            unit.area(),
                            SampleUnits.ROOT,
                            day));
        }
    }

    private String open2017() {
        var movement =
                rounds.launch(
                        new MovementForm(
                                "Thi đua hoàn thành xuất sắc nhiệm vụ năm 2017",
                                MovementKind.REGULAR,
                                "03/KH-UBND",
                                LocalDate.of(2017, 1, 16),
                                LocalDate.of(2017, 12, 31),
                                "Giải quyết những việc cấp bách, khó khăn; khen thưởng kịp thời người lao động trực tiếp."));
        var round =
                rounds.open(
                        movement,
                        new RoundForm(
                                "Khen thưởng tổng kết năm 2017",
                                2017,
                                LocalDate.of(2017, 12, 20),
                                java.util.List.of("GK_H", "TTLDTT", "CSTDCS", "LDTT"),
                                SampleUnits.all().stream().map(SampleUnits.Sample::code).toList()));
        for (var unit : SampleUnits.all()) {
            rounds.register(
                    round,
                    unit.code(),
                    LocalDate.of(2017, 1, 16),
                    "Danh sách đăng ký thi đua năm 2017 của " + unit.name());
        }
        return round;
    }

    private String draft2017(SampleNames names) {
        var round =
                progress.notBegun().stream()
                        .filter(o -> o.roundCode().contains("2017"))
                        .findFirst()
                        .orElseThrow();
        var code = dossiers.start(round.roundCode(), "XA01");
        var unit =
                SampleUnits.all().stream()
                        .filter(u -> u.code().equals("XA01"))
                        .findFirst()
                        .orElseThrow();
        var list =
                new SampleList(names, unit, 2017)
                        .collective("TTLDTT", 21, 16)
                        .people("LDTT", 4)
                        .people("CSTDCS", 1);
        imports.confirm(
                imports.upload(code, "danh-sach-XA01-2017.xlsx", list.workbook()).batch(),
                IntakeAnswers.NONE);
        return code;
    }

    private void greet() {
        System.out.println(
                """

                ================================================================================
                  Bảng Vàng: %s
                  Huyện mẫu Sông Vàng (mọi người và số liệu đều do chương trình đặt ra).
                  Tài khoản, cùng mật khẩu %s:
                    cb.xa01 cán bộ xã An Hòa      noivu thường trực Hội đồng   thuky thư ký
                    uyvien1 ủy viên Hội đồng      chutich chủ tịch             vanthu văn thư
                    ketoan kế toán                bientap, duyettin tin tức    lanhdao lãnh đạo
                    thanhtra thanh tra  quantri, quantri2 quản trị
                  Ctrl-C để dừng.
                ================================================================================
                """
                        .formatted(place.address(), SampleAccounts.PASSWORD));
    }
}
