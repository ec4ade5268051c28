package vn.bangvang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.appraisal.AppraisalService;
import vn.bangvang.council.AttendanceService;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.VoteService;
import vn.bangvang.council.agenda.ItemRow;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.council.session.Choice;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.signing.Signing;
import vn.bangvang.decision.signing.SigningService;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.dossier.paper.PaperKind;
import vn.bangvang.dossier.paper.PaperService;
import vn.bangvang.movement.MovementForm;
import vn.bangvang.movement.MovementKind;
import vn.bangvang.movement.RoundForm;
import vn.bangvang.movement.RoundService;
import vn.bangvang.news.NewsService;
import vn.bangvang.person.headcount.HeadcountService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Slice;
import vn.bangvang.report.ReportService;

/**
 * Plays the year 2016 of the practice district through the services that people use, on the days on
 * which people would do it: giấy khen for 3 collectives and 2 individuals, 45 collectives and 227
 * individuals with the title Lao động tiên tiến, 93 Chiến sĩ thi đua cơ sở.
 */
@ApplicationScoped
public class SampleYear {
    private static final int YEAR = 2016;
    private static final int TITLED = 45;
    private static final List<String> AWARDS = List.of("GK_H", "TTLDTT", "CSTDCS", "LDTT");

    @Inject SampleAccounts accounts;
    @Inject RoundService rounds;
    @Inject DossierService dossiers;
    @Inject PaperService papers;
    @Inject ImportService imports;
    @Inject HeadcountService headcounts;
    @Inject AppraisalService appraisal;
    @Inject CouncilService council;
    @Inject AttendanceService attendance;
    @Inject VoteService votes;
    @Inject DecisionService decisions;
    @Inject SigningService signing;
    @Inject ReportService reports;
    @Inject NewsService news;

    void play(List<SampleUnits.Sample> units, SampleNames names) {
        var round = on(2016, 1, 15, 8, () -> accounts.as("noivu", () -> open(units)));
        for (var i = 0; i < units.size(); i++) {
            dossier(round, units.get(i), i, names);
        }
        var session = on(2017, 1, 5, 8, () -> meet(round));
        on(2017, 1, 5, 11, () -> vote(session));
        on(2017, 1, 10, 9, () -> decide(round));
        on(2017, 2, 16, 17, this::report);
    }

    private String open(List<SampleUnits.Sample> units) {
        var movement =
                rounds.launch(
                        new MovementForm(
                                "Đoàn kết, sáng tạo, thi đua xây dựng quê hương năm 2016",
                                MovementKind.REGULAR,
                                "02/KH-UBND",
                                LocalDate.of(YEAR, 1, 15),
                                LocalDate.of(YEAR, 12, 31),
                                "Hoàn thành vượt mức các chỉ tiêu kinh tế - xã hội; 100% xã có mô hình nông thôn mới; giải quyết hồ sơ đúng hạn."));
        var round =
                rounds.open(
                        movement,
                        new RoundForm(
                                "Khen thưởng tổng kết năm 2016",
                                YEAR,
                                LocalDate.of(YEAR, 12, 20),
                                AWARDS,
                                units.stream().map(SampleUnits.Sample::code).toList()));
        register(round, units);
        return round;
    }

    /** Every unit hands in its list of registered titles in spring. */
    private void register(String round, List<SampleUnits.Sample> units) {
        for (var unit : units) {
            rounds.register(
                    round,
                    unit.code(),
                    LocalDate.of(YEAR, 3, 15),
                    "Danh sách đăng ký thi đua năm " + YEAR + " của " + unit.name());
        }
    }

    /**
     * One unit's dossier: made and submitted by its officer, accepted and appraised by the
     * district.
     */
    private void dossier(String round, SampleUnits.Sample unit, int index, SampleNames names) {
        var officer = SampleAccounts.officer(unit.code());
        var late = index % 11 == 5;
        var day = late ? 23 : 6 + index % 12;
        var code =
                on(
                        YEAR,
                        12,
                        day,
                        9,
                        () -> accounts.as(officer, () -> prepare(round, unit, index, names)));
        on(YEAR, 12, day, 10, () -> accounts.as(officer, () -> submit(code)));
        if (index % 16 == 3) {
            on(YEAR, 12, day, 14, () -> accounts.as("noivu", () -> sendBack(code)));
            on(YEAR, 12, day, 16, () -> accounts.as(officer, () -> submit(code)));
        }
        on(YEAR, 12, day + 3, 9, () -> accounts.as("noivu", () -> appraise(round, code, unit)));
    }

    private String prepare(String round, SampleUnits.Sample unit, int index, SampleNames names) {
        headcounts.save(unit.code(), YEAR, SampleHeadcounts.of(unit, index));
        var code = dossiers.start(round, unit.code());
        var list = new SampleList(names, unit, YEAR);
        if (index < TITLED) {
            var members = names.between(9, 40);
            list.collective("TTLDTT", members, members * 3 / 4);
        } else if (index < TITLED + 3) {
            list.collective("GK_H", 0, 0);
        }
        if (index == 20 || index == 30) {
            list.people("GK_H", 1);
        }
        list.people("CSTDCS", share(93, index)).people("LDTT", share(227, index) + extra(index));
        var preview = imports.upload(code, "danh-sach-" + unit.code() + ".xlsx", list.workbook());
        imports.confirm(preview.batch(), IntakeAnswers.NONE);
        attach(code, PaperKind.PROPOSAL, "to-trinh.pdf", "TỜ TRÌNH", unit);
        attach(code, PaperKind.MINUTES, "bien-ban.pdf", "BIÊN BẢN HỌP XÉT", unit);
        attach(code, PaperKind.REPORT, "bao-cao.pdf", "BÁO CÁO THÀNH TÍCH", unit);
        attach(code, PaperKind.INITIATIVE, "sang-kien.pdf", "QUYẾT ĐỊNH CÔNG NHẬN SÁNG KIẾN", unit);
        return code;
    }

    private void attach(
            String code, PaperKind kind, String file, String title, SampleUnits.Sample unit) {
        papers.attach(code, kind, file, SamplePapers.of(title, unit.name(), YEAR));
    }

    /** The part of a whole that falls to the unit at an index, so that all parts add up to it. */
    private static int share(int whole, int index) {
        var units = SampleUnits.all().size();
        return whole * (index + 1) / units - whole * index / units;
    }

    /** Four units ask for one Lao động tiên tiến more than the council will recommend. */
    private static int extra(int index) {
        return index % 13 == 7 ? 1 : 0;
    }

    private String submit(String code) {
        var card = dossiers.card(code);
        dossiers.submit(code, card.version(), SampleAccounts.PASSWORD);
        return code;
    }

    private String sendBack(String code) {
        appraisal.sendBack(
                code,
                dossiers.card(code).version(),
                "Biên bản họp xét chưa ghi tỷ lệ phiếu; đề nghị bổ sung và gửi lại.");
        return code;
    }

    private String appraise(String round, String code, SampleUnits.Sample unit) {
        rounds.declare(
                round, unit.code(), "LDTT", 9, "QĐ công nhận LĐTT của thủ trưởng " + unit.name());
        appraisal.accept(code, dossiers.card(code).version());
        appraisal.supportTheRest(code);
        appraisal.finish(code, dossiers.card(code).version());
        return code;
    }

    private String meet(String round) {
        return accounts.as(
                "thuky",
                () -> {
                    var code =
                            council.plan(
                                    SampleUnits.ROOT,
                                    round,
                                    LocalDate.of(2017, 1, 5),
                                    "Hội trường UBND huyện");
                    var absent =
                            council.session(code).members().stream()
                                    .filter(m -> m.account().equals("uyvien6"))
                                    .findFirst()
                                    .orElseThrow();
                    attendance.attend(code, absent, false, "Đi công tác theo giấy triệu tập");
                    council.open(code, council.session(code).version(), LocalDate.of(2017, 1, 5));
                    return code;
                });
    }

    /** The last Lao động tiên tiến of each unit that asked for one too many is voted down. */
    private String vote(String session) {
        var head = accounts.as("thuky", () -> council.session(session));
        var tooMany =
                cases(session, "LDTT").stream()
                        .collect(Collectors.groupingBy(i -> i.recipient().unit()))
                        .values()
                        .stream()
                        .filter(items -> extra(indexOf(items.get(0).recipient().unit())) > 0)
                        .map(items -> items.get(items.size() - 1).id())
                        .collect(Collectors.toSet());
        var kin = cases(session, "CSTDCS").get(0).id();
        accounts.run("uyvien3", () -> votes.declareConflict(kin, "Là người thân"));
        for (var member : head.members()) {
            if (member.present()) {
                accounts.run(
                        member.account(),
                        () -> {
                            votes.vote(session, tooMany, Choice.AGAINST);
                            head.groups()
                                    .forEach(g -> votes.voteGroup(session, g.award(), Choice.FOR));
                        });
            }
        }
        accounts.run(
                "thuky",
                () ->
                        council.close(
                                session,
                                council.session(session).version(),
                                "Hội đồng đề nghị các đơn vị chú trọng hơn người lao động trực tiếp và nộp hồ sơ đúng hạn."));
        return session;
    }

    private List<ItemRow> cases(String session, String award) {
        var all = Slice.page(1, Slice.MOST);
        return accounts.as("thuky", () -> council.agenda(session, AgendaFilter.of(award), all))
                .rows();
    }

    private static int indexOf(String unitName) {
        return SampleUnits.all().stream().map(SampleUnits.Sample::name).toList().indexOf(unitName);
    }

    private String decide(String round) {
        var code =
                accounts.as(
                        "vanthu",
                        () ->
                                decisions.draft(
                                        round,
                                        SampleUnits.ROOT,
                                        AWARDS,
                                        "Về việc tặng danh hiệu thi đua và Giấy khen năm 2016"));
        accounts.run(
                "chutich",
                () ->
                        signing.sign(
                                code,
                                decisions.decision(code).version(),
                                Signing.today("CHỦ TỊCH", SampleAccounts.PASSWORD)));
        return code;
    }

    private String report() {
        accounts.run(
                "vanthu",
                () ->
                        SampleRemarks.ALL.forEach(
                                (section, text) -> reports.remark(YEAR, section, text)));
        var slug =
                accounts.as(
                        "bientap",
                        () -> {
                            var item = reports.draftNews(YEAR, "Thu Trâm");
                            news.propose(item, news.item(item).version());
                            return item;
                        });
        return Clocks.at(
                LocalDateTime.of(2017, 2, 17, 8, 20),
                () -> {
                    accounts.run("duyettin", () -> news.publish(slug, news.item(slug).version()));
                    return slug;
                });
    }

    private static <T> T on(int y, int m, int d, int hour, java.util.function.Supplier<T> work) {
        return Clocks.at(LocalDateTime.of(y, m, d, hour, 0), work);
    }
}
