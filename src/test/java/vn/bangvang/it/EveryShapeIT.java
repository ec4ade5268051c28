package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.LawAway;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.council.CouncilService;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.Rounding;
import vn.bangvang.it.OwnPlace.Wish;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.Wanted;
import vn.bangvang.register.oldlist.OldListService;
import vn.bangvang.report.ReportService;
import vn.bangvang.wording.DocumentKind;

/**
 * Places of every shape: with nothing, with one kind of recipient only, with every award there is,
 * and with rows of law away. Every page of theirs is answered, and every paper is made.
 */
class EveryShapeIT extends DeployedTest {
    /** A key of a message instead of its words. */
    private static final String A_KEY =
            ">\\s*(appraisal|audit|award|bonus|certificate|classification|council|decision|dossier"
                    + "|eligibility|home|identity|movement|news|notice|organization|person|platform|register"
                    + "|report|setup)\\.[a-zA-Z.]+\\s*<";

    @Inject OwnPlace place;
    @Inject Catalogues catalogues;
    @Inject CouncilService council;
    @Inject DecisionService decisions;
    @Inject PrintedCertificates printed;
    @Inject BonusService bonuses;
    @Inject RegisterService register;
    @Inject OldListService oldLists;
    @Inject UnitService units;
    @Inject ReportService reports;
    @Inject HttpServletRequest request;

    @Resource(lookup = "jdbc/bangvang")
    DataSource database;

    /** Pages of who has not come in yet; {@link FirstDayIT} goes through them. */
    private static final List<String> BEFORE_ALL =
            List.of("/sign-in.xhtml", "/sign-in-code.xhtml", "/setup.xhtml");

    /** Views of one thing each, which cannot be opened without saying of which. */
    private static final Set<String> OF_A_THING =
            Set.of(
                    "item.xhtml",
                    "app/appraisal/dossier.xhtml",
                    "app/award/award.xhtml",
                    "app/award/era.xhtml",
                    "app/bonus/sheet.xhtml",
                    "app/council/session.xhtml",
                    "app/decision/certificates.xhtml",
                    "app/decision/decision.xhtml",
                    "app/dossier/board.xhtml",
                    "app/dossier/dossier.xhtml",
                    "app/dossier/import.xhtml",
                    "app/dossier/prospects.xhtml",
                    "app/dossier/verdicts.xhtml",
                    "app/identity/account.xhtml",
                    "app/organization/unit.xhtml",
                    "app/person/headcount.xhtml",
                    "app/register/entry.xhtml",
                    "app/register/old-list.xhtml",
                    "app/register/recipient.xhtml");

    private final List<String> visited = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Visitor>> browsers = new ConcurrentHashMap<>();
    private String oldList;

    @Test
    void a_place_that_has_nothing() {
        place.found("TRONG", "Tỉnh Trống", "PROVINCE");
        walk();
        place.opens(List.of("LDTT"));
        walk();
    }

    @Test
    void a_commune_with_individuals_only() {
        goesTheWholeWay("CN", "Xã Cá Nhân", "COMMUNE", Subject.INDIVIDUAL, "LDTT", "GK_X");
    }

    @Test
    void a_district_with_collectives_only() {
        goesTheWholeWay("TT", "Huyện Tập Thể", "AUTHORITY", Subject.COLLECTIVE, "TTLDTT", "GK_H");
    }

    @Test
    void a_province_with_households_only() {
        goesTheWholeWay("HGD", "Tỉnh Hộ Gia Đình", "PROVINCE", Subject.HOUSEHOLD, "BK_T");
    }

    @Test
    void every_award_there_is_and_any_rule_of_the_law_away() {
        var all = catalogues.catalogue().awards();
        assertThat(all).hasSize(24);
        var wishes =
                all.stream()
                        .flatMap(a -> a.subjects().stream().map(s -> new Wish(a.code(), s)))
                        .toList();
        place.found("DU", "Khu Đủ Loại", "OTHER").opens(all.stream().map(Award::code).toList());
        declaresAnOldList();
        goesTheWholeWay(wishes);
        assertThat(visited).as("every view there is").containsAll(views());
        var law = new LawAway(database, catalogues);
        assertThat(law.rules()).hasSizeGreaterThan(40);
        var pages = pagesOfTheLaw();
        var judging = pagesOfConditions();
        for (var rule : law.rules()) {
            if (rule.startsWith("CONDITION ")) {
                law.without(rule, () -> walk(judging));
            } else {
                law.without(rule, () -> walkWithPapers(pages));
            }
        }
        law.without("CONDITION", () -> walkWithPapers(pages));
    }

    private void declaresAnOldList() {
        var file =
                OldBooks.xlsx(
                        List.of(
                                new OldBooks.Line("Times New Roman", OldBooks.HEADINGS),
                                new OldBooks.Line(
                                        "Times New Roman",
                                        List.of(
                                                "1",
                                                "Bà",
                                                "Lường Thị Năm Cũ",
                                                "1981",
                                                "Giáo viên",
                                                here(() -> units.open()).get(0).name(),
                                                "LĐTT",
                                                "2013",
                                                "13/QĐ-UBND",
                                                "25/12/2013"))));
        var read = here(() -> oldLists.upload("nam-cu.xlsx", file));
        here(() -> oldLists.declare(read.code(), read.settings(), false));
        oldList = read.code();
    }

    private void goesTheWholeWay(
            String code, String name, String type, Subject subject, String... awards) {
        place.found(code, name, type).opens(List.of(awards));
        goesTheWholeWay(Stream.of(awards).map(a -> new Wish(a, subject)).toList());
    }

    /** From the draft to the papers; the records of invented people are empty, so no condition. */
    private void goesTheWholeWay(List<Wish> wishes) {
        place.asksFor(wishes);
        walk();
        new LawAway(database, catalogues).without("CONDITION", place::submits);
        walk();
        place.appraises();
        walk();
        place.deliberates();
        walk();
        place.decides();
        walk();
        papers();
    }

    /** Opens every page of the place as one who may do everything there. */
    private void walk() {
        walk(pages());
    }

    private void walk(List<String> pages) {
        var visitors = visitors();
        var root = request.getServletContext().getContextPath() + "/";
        SideBySide.each(
                pages,
                page -> {
                    var visitor = visitors.remove();
                    try {
                        visited.add(view(visitor, root, page));
                    } finally {
                        visitors.add(visitor);
                    }
                });
    }

    /** Who does everything here, at two browsers: a session draws one page after the other. */
    private Queue<Visitor> visitors() {
        return browsers.computeIfAbsent(
                place.everybody(),
                account ->
                        new ConcurrentLinkedQueue<>(
                                Stream.generate(() -> new Visitor(base()))
                                        .limit(SideBySide.WORKERS)
                                        .map(v -> v.signedIn(account, OwnPlace.PASSWORD))
                                        .toList()));
    }

    /** Opens a page, and says which view answered. */
    private static String view(Visitor visitor, String root, String page) {
        var answer = visitor.open(page);
        assertThat(answer.statusCode()).as(page + "\n" + answer.body()).isEqualTo(200);
        assertThat(answer.body()).as(page).contains("</html>").doesNotContainPattern(A_KEY);
        var view = answer.uri().getPath().substring(root.length());
        assertThat(view)
                .as("a closed dossier is read, not changed")
                .isIn(page.replaceAll("\\?.*", ""), "app/dossier/dossier.xhtml");
        return view;
    }

    private String base() {
        return "http://localhost:%d%s/"
                .formatted(request.getServerPort(), request.getServletContext().getContextPath());
    }

    private List<String> pages() {
        var unit = place.school();
        var pages =
                new ArrayList<>(
                        List.of(
                                "honours.xhtml?q=thu",
                                "item.xhtml?id=" + EveryPageIT.ITEM,
                                "app/award/award.xhtml?code=XTB",
                                "app/award/catalogue.xhtml?show=AWARDS",
                                "app/award/catalogue.xhtml?show=ERAS",
                                "app/award/era.xhtml?code=E25",
                                "app/identity/account.xhtml?name=" + place.everybody(),
                                "app/organization/list.xhtml?all=1",
                                "app/organization/unit.xhtml?code=" + unit,
                                "app/person/headcount.xhtml?unit=" + unit,
                                "app/person/results.xhtml?unit=" + unit,
                                "app/register/list.xhtml?heirs=1&unit=" + unit,
                                "app/register/recipient.xhtml?key=U:" + unit,
                                "app/report/year.xhtml?year=2017",
                                "app/report/year.xhtml?heirs=1&year=2017",
                                "app/search.xhtml?q=a"));
        views().stream().filter(view -> !OF_A_THING.contains(view)).forEach(pages::add);
        if (place.round() != null) {
            pages.add("app/movement/round.xhtml?code=" + place.round());
            pages.add("app/dossier/board.xhtml?round=" + place.round());
        }
        if (place.dossier() != null) {
            pages.add("app/dossier/dossier.xhtml?code=" + place.dossier());
            pages.add("app/dossier/dossier.xhtml?nominate=yes&code=" + place.dossier());
            pages.add("app/dossier/import.xhtml?dossier=" + place.dossier());
            pages.add("app/dossier/prospects.xhtml?dossier=" + place.dossier());
            pages.add("app/appraisal/dossier.xhtml?code=" + place.dossier());
            for (var n : here(() -> place.nominations(place.dossier()))) {
                pages.add(
                        "app/dossier/dossier.xhtml?code=%s&nomination=%s"
                                .formatted(place.dossier(), n.code()));
                pages.add("app/dossier/verdicts.xhtml?code=" + n.code());
            }
        }
        if (oldList != null) {
            pages.add("app/register/old-list.xhtml?code=" + oldList);
        }
        if (place.session() != null) {
            pages.add("app/council/session.xhtml?code=" + place.session());
        }
        if (place.decision() != null) {
            pages.add("app/decision/decision.xhtml?code=" + place.decision());
            pages.add("app/decision/certificates.xhtml?decision=" + place.decision());
            pages.add("app/bonus/sheet.xhtml?decision=" + place.decision());
            for (var row : here(() -> register.search(ofThePlace(), Slice.page(1, 100))).rows()) {
                pages.add("app/register/entry.xhtml?id=" + row.publicId());
                pages.add(
                        "app/register/recipient.xhtml?key="
                                + Visitor.encoded(row.recipient().key().toString()));
                pages.add("verify.xhtml?code=" + row.publicId());
            }
        }
        return pages;
    }

    private void walkWithPapers(List<String> pages) {
        walk(pages);
        papersOfTheLaw();
    }

    /** Those that say what the law says, and what came of it. */
    private List<String> pagesOfTheLaw() {
        var pages =
                new ArrayList<>(
                        List.of(
                                "app/home.xhtml",
                                "app/dossier/list.xhtml",
                                "app/council/list.xhtml",
                                "app/council/session.xhtml?code=" + place.session(),
                                "app/decision/list.xhtml",
                                "app/decision/decision.xhtml?code=" + place.decision(),
                                "app/decision/certificates.xhtml?decision=" + place.decision(),
                                "app/bonus/sheet.xhtml?decision=" + place.decision(),
                                "app/report/year.xhtml?year=2017"));
        pages.addAll(pagesOfConditions());
        return pages;
    }

    /** Those that say what is asked for, and some of the verdicts. */
    private List<String> pagesOfConditions() {
        var pages =
                new ArrayList<>(
                        List.of(
                                "app/award/catalogue.xhtml",
                                "app/award/law.xhtml",
                                "app/award/award.xhtml?code=XTB",
                                "app/movement/round.xhtml?code=" + place.round(),
                                "app/dossier/dossier.xhtml?code=" + place.dossier(),
                                "app/appraisal/dossier.xhtml?code=" + place.dossier()));
        var nominations = here(() -> place.nominations(place.dossier()));
        for (var i = 0; i < nominations.size(); i += 8) {
            pages.add("app/dossier/verdicts.xhtml?code=" + nominations.get(i).code());
        }
        return pages;
    }

    private Wanted ofThePlace() {
        return new Wanted("", "", 0, "", place.school(), false);
    }

    private TreeSet<String> views() {
        var views = new TreeSet<String>();
        addViews("/", views);
        return views;
    }

    private void addViews(String folder, TreeSet<String> views) {
        for (var path : request.getServletContext().getResourcePaths(folder)) {
            if (path.endsWith("/") && !path.contains("-INF") && !path.contains("resources")) {
                addViews(path, views);
            } else if (path.endsWith(".xhtml") && !BEFORE_ALL.contains(path)) {
                views.add(path.substring(1));
            }
        }
    }

    /** Makes every paper of the round, beside the server's logs. */
    private void papers() {
        papersOfTheLaw();
        keep("quyet-dinh.pdf", here(() -> decisions.paper(place.decision(), DocumentFormat.PDF)));
        keep("giay-khen.pdf", here(() -> printed.of(place.decision())));
        keep("bao-cao.xlsx", here(() -> reports.workbook(2017, false)));
    }

    private void papersOfTheLaw() {
        keep(
                "bien-ban.docx",
                here(
                        () ->
                                council.paper(
                                        place.session(),
                                        DocumentKind.MINUTES,
                                        DocumentFormat.DOCX)));
        keep("quyet-dinh.docx", here(() -> decisions.paper(place.decision(), DocumentFormat.DOCX)));
        keep(
                "tien-thuong.xlsx",
                here(() -> bonuses.workbook(place.decision(), Rounding.ROUND_UP_10K)));
        keep("bao-cao.docx", here(() -> reports.document(2017, false, DocumentFormat.DOCX)));
    }

    private <T> T here(Supplier<T> work) {
        return place.as(place.everybody(), work);
    }

    private void keep(String name, byte[] content) {
        assertThat(content).as(name).isNotEmpty();
        try {
            var folder = Files.createDirectories(Path.of("papers", place.everybody()));
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
