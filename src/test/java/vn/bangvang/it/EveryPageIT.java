package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every page, as somebody who may open it: axe finds nothing serious, it fits a phone, every
 * control is reached by Tab, the console is quiet, nobody is told by the name of an account.
 */
class EveryPageIT extends BrowserTest {
    static final String ITEM =
            "ubnd-huyen-song-vang-tong-ket-cong-tac-thi-dua-khen-thuong-nam-2016";
    private static final String ACCOUNTS =
            "\\b(cb\\.\\w+|noivu|thuky|chutich|bientap|vanthu|quantri2?)\\b";

    private static final List<String> PUBLIC =
            List.of(
                    "",
                    "item.xhtml?id=" + ITEM,
                    "honours.xhtml?q=a",
                    "verify.xhtml",
                    "sign-in.xhtml");
    private static final Map<String, List<String>> SIGNED_IN =
            Map.ofEntries(
                    Map.entry(
                            "cb.xa01",
                            List.of(
                                    "home",
                                    "dossier/list",
                                    "notice/list",
                                    "dossier/dossier.xhtml?code=HS-2017-0001",
                                    "dossier/dossier.xhtml?code=HS-2017-0001&nominate=yes",
                                    "dossier/import.xhtml?dossier=HS-2017-0001",
                                    "person/list",
                                    "person/person",
                                    "person/import",
                                    "person/results",
                                    "search.xhtml?q=an",
                                    "person/headcount.xhtml?unit=XA01",
                                    "register/old-lists",
                                    "register/recipient.xhtml?key=U:XA01",
                                    "dossier/prospects.xhtml?dossier=HS-2017-0001")),
                    Map.entry(
                            "noivu",
                            List.of(
                                    "gallery",
                                    "person/households",
                                    "person/duplicates",
                                    "person/holds",
                                    "register/list.xhtml?unit=XA01&heirs=1",
                                    "appraisal/dossier.xhtml?code=HS-2016-0005",
                                    "movement/list",
                                    "dossier/board.xhtml?round=DX-2017-0001",
                                    "movement/round.xhtml?code=DX-2017-0001",
                                    "register/list")),
                    Map.entry(
                            "thuky",
                            List.of(
                                    "home",
                                    "council/list",
                                    "council/session.xhtml?code=PH-2017-0001")),
                    Map.entry(
                            "vanthu",
                            List.of(
                                    "home",
                                    "guide",
                                    "decision/list",
                                    "decision/decision.xhtml?code=QD-2017-0001",
                                    "decision/certificates.xhtml?decision=QD-2017-0001",
                                    "report/year.xhtml?year=2016")),
                    Map.entry(
                            "thanhtra",
                            List.of(
                                    "home",
                                    "audit/list",
                                    "identity/roles",
                                    "award/catalogue",
                                    "award/catalogue.xhtml?show=AWARDS",
                                    "award/catalogue.xhtml?show=ERAS",
                                    "award/law.xhtml?code=L00001",
                                    "bonus/sheet.xhtml?decision=QD-2017-0001")),
                    Map.entry(
                            "bientap",
                            List.of(
                                    "home",
                                    "news/list",
                                    "news/item.xhtml?id=" + ITEM,
                                    "news/item")),
                    Map.entry(
                            "quantri",
                            List.of(
                                    "home",
                                    "identity/accounts",
                                    "identity/account.xhtml?name=cb.xa01",
                                    "identity/password",
                                    "identity/second-factor",
                                    "organization/list",
                                    "organization/list.xhtml?all=1",
                                    "organization/unit.xhtml?code=XA01",
                                    "organization/place",
                                    "organization/calendar",
                                    "classification/list",
                                    "classification/list.xhtml?list=UNIT_TYPE",
                                    "award/law",
                                    "award/award.xhtml?code=XTB",
                                    "award/era.xhtml?code=E25",
                                    "wording/list",
                                    "wording/wording.xhtml?kind=DECISION")),
                    Map.entry(
                            "uyvien1", List.of("home", "council/session.xhtml?code=PH-2017-0001")),
                    Map.entry("chutich", List.of("home")),
                    Map.entry("ketoan", List.of("home", "bonus/fund")),
                    Map.entry("duyettin", List.of("home")),
                    Map.entry("lanhdao", List.of("home", "report/year.xhtml?year=2016")));

    /** Pages of things whose keys are made by chance: looked at where a test comes by them. */
    private static final Set<String> COME_BY =
            Set.of(
                    "app/dossier/verdicts.xhtml", // TwoHandsIT
                    "app/register/entry.xhtml", // below
                    "app/register/old-list.xhtml"); // MissingYearIT

    @Test
    void every_public_page_is_accessible_fits_a_phone_and_works_by_keyboard() {
        look(desk(null), PUBLIC);
    }

    @Test
    void every_signed_in_page_is_accessible_fits_a_phone_and_works_by_keyboard() {
        var looks = new ArrayList<Look>();
        SIGNED_IN.forEach((account, pages) -> looks.addAll(Look.parts(account, pages)));
        looks.addAll(unnamed());
        var browsers = new ConcurrentLinkedQueue<Chromium>();
        try {
            SideBySide.each(looks, l -> look(l, browsers));
        } finally {
            browsers.forEach(Chromium::close);
        }
    }

    /** In a browser that nobody looks at anything with: one cannot be in two hands. */
    private void look(Look wanted, Queue<Chromium> idle) {
        var browser = Optional.ofNullable(idle.poll()).orElseGet(Chromium::new);
        try {
            look(new Desk(browser.browser(), base.toString(), wanted.account()), wanted.pages());
        } finally {
            idle.add(browser);
        }
    }

    /** Pages that are looked at by somebody. */
    private record Look(String account, List<String> pages) {
        /** As many as are looked at in one go. */
        private static final int PART = 10;

        static List<Look> parts(String account, List<String> pages) {
            return IntStream.range(0, (pages.size() + PART - 1) / PART)
                    .mapToObj(
                            i ->
                                    new Look(
                                            account,
                                            pages
                                                    .subList(
                                                            i * PART,
                                                            Math.min((i + 1) * PART, pages.size()))
                                                    .stream()
                                                    .map(Look::path)
                                                    .toList()))
                    .toList();
        }

        private static String path(String page) {
            return "app/" + (page.contains(".xhtml") ? page : page + ".xhtml");
        }
    }

    /** Pages that no list names: as the first account that may open them sees them. */
    private List<Look> unnamed() {
        var named =
                SIGNED_IN.values().stream()
                        .flatMap(List::stream)
                        .map(p -> Look.path(p).replaceAll("\\?.*", ""))
                        .collect(Collectors.toSet());
        var visitors = new TreeMap<String, Visitor>();
        SIGNED_IN
                .keySet()
                .forEach(
                        account ->
                                visitors.put(
                                        account,
                                        new Visitor(base.toString())
                                                .signedIn(account, "bangvang-2017")));
        return views().stream()
                .filter(view -> !named.contains(view) && !COME_BY.contains(view))
                .map(view -> new Look(whoMayOpen(view, visitors), List.of(view)))
                .toList();
    }

    private static String whoMayOpen(String view, Map<String, Visitor> visitors) {
        return visitors.entrySet().stream()
                .filter(v -> v.getValue().open(view).statusCode() == 200)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "Nobody opens " + view + ": name it with its thing"));
    }

    private static List<String> views() {
        var webapp = Path.of("src/main/webapp");
        try (var files = Files.walk(webapp.resolve("app"))) {
            return files.map(f -> webapp.relativize(f).toString())
                    .filter(f -> f.endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_entry_of_the_register_is_accessible_fits_a_phone_and_works_by_keyboard() {
        try (var clerk = desk("vanthu")) {
            clerk.open("app/register/list.xhtml?year=2016");
            clerk.press("#entries tbody a[href*='entry.xhtml']");
            assertThat(clerk.page.url()).contains("/app/register/entry.xhtml?id=");
            clerk.mustBeAccessible();
            clerk.mustFitAPhone();
            clerk.mustWorkByKeyboard();
        }
    }

    @Test
    void a_filter_shows_what_it_filters_by() {
        try (var citizen = desk(null)) {
            citizen.open("honours.xhtml?q=lan");
            assertThat(citizen.page.inputValue("#year")).isEqualTo("0");
            citizen.open("honours.xhtml?q=lan&year=2016");
            assertThat(citizen.page.inputValue("#year")).isEqualTo("2016");
        }
    }

    @Test
    void on_a_narrow_screen_the_menu_opens_and_closes_by_keyboard() {
        try (var desk = desk("noivu")) {
            desk.page.setViewportSize(800, 700);
            desk.open("app/home.xhtml");
            desk.page.focus(".drawer");
            desk.page.keyboard().press("Enter");
            desk.page.waitForFunction("document.activeElement.closest('#side') !== null");
            desk.page.keyboard().press("Tab");
            assertThat(desk.page.evaluate("document.activeElement.closest('#side') !== null"))
                    .isEqualTo(true);
            desk.mustBeAccessible();
            desk.page.keyboard().press("Escape");
            assertThat(desk.page.evaluate("document.activeElement.className")).isEqualTo("drawer");
            assertThat(desk.page.getAttribute(".drawer", "aria-expanded")).isEqualTo("false");
        }
    }

    @Test
    void long_lists_are_turned_within_their_page() {
        try (var clerk = desk("vanthu")) {
            clerk.open("app/decision/decision.xhtml?code=QD-2017-0001");
            clerk.pressHere("#lines button:has-text('Chiến sĩ thi đua cơ sở (')");
            mustTurn(clerk, "#lines");
            clerk.open("app/decision/certificates.xhtml?decision=QD-2017-0001");
            mustTurn(clerk, "#certificates");
        }
        try (var member = desk("uyvien1")) {
            member.open("app/council/session.xhtml?code=PH-2017-0001");
            member.pressHere("#agenda button:has-text('Chiến sĩ thi đua cơ sở (')");
            mustTurn(member, "#agenda");
        }
    }

    private static void mustTurn(Desk desk, String form) {
        var first = desk.page.innerText(form + " tbody tr");
        assertThat(desk.page.innerText(form)).contains("Trang 1/");
        desk.pressHere(form + " [id$=':on']");
        assertThat(desk.page.innerText(form)).contains("Trang 2/");
        assertThat(desk.page.innerText(form + " tbody tr")).isNotEqualTo(first);
        desk.pressHere(form + " [id$=':back']");
        assertThat(desk.page.innerText(form + " tbody tr")).isEqualTo(first);
    }

    @Test
    void pages_of_a_folder_belong_to_its_list() {
        try (var desk = desk("cb.xa01")) {
            desk.open("app/person/import.xhtml");
            assertThat(desk.page.innerText("#side a[aria-current=page]")).isEqualTo("Con người");
            assertThat(desk.page.getAttribute("nav.way a", "href"))
                    .endsWith("/app/person/list.xhtml");
        }
    }

    private static void look(Desk who, List<String> pages) {
        try (var desk = who) {
            for (var page : pages) {
                assertThat(desk.open(page)).as(page).isEqualTo(200);
                desk.mustBeAccessible();
                desk.mustFitAPhone();
                desk.mustWorkByKeyboard();
                if (!page.matches("app/(identity|audit|award)/.*")) {
                    assertThat(desk.page.textContent("main"))
                            .as("people of %s are told by name", page)
                            .doesNotContainPattern(ACCOUNTS);
                }
            }
        }
    }
}
