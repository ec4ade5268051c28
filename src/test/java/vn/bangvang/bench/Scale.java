package vn.bangvang.bench;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.bangvang.dossier.ProspectService;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.web.PeoplePage;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Actor;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.encoding.Encoding;
import vn.bangvang.register.OldListService;
import vn.bangvang.register.RegisterService;

/**
 * How the records hold at the size of a country: the same operations with 10,000 people and with
 * {@code -Dbench.people} (1,000,000 unless told) in one run, through the real services, eight
 * clients at once. Not a test: it asserts nothing.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Scale {
    private static final int SMALL = 10_000;
    private static final int CLIENTS = 8;
    private static final int TIMES = 100;
    private static final String ROUND = "DX-2017-0001";

    @Inject PersonService persons;
    @Inject RegisterService register;
    @Inject ProspectService prospects;
    @Inject OldListService lists;

    private static final StringBuilder JSON = new StringBuilder();

    @Deployment
    static WebArchive program() {
        try {
            var assertj =
                    Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            var built =
                    ShrinkWrap.createFromZipFile(
                            WebArchive.class, new File(System.getProperty("war")));
            return ShrinkWrap.create(WebArchive.class, "bangvang-it.war")
                    .merge(built)
                    .addPackage(Scale.class.getPackage())
                    .addAsLibrary(new File(assertj));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(1)
    @RunAsClient
    void a_small_country_is_built() throws Exception {
        build(1, SMALL, true);
    }

    @Test
    @Order(2)
    void the_small_country_is_measured() throws Exception {
        measure("small", SMALL);
    }

    @Test
    @Order(3)
    @RunAsClient
    void a_large_country_is_built() throws Exception {
        build(SMALL + 1, people(), false);
    }

    @Test
    @Order(4)
    void the_large_country_is_measured() throws Exception {
        measure("large", SMALL * 100);
    }

    @Test
    @Order(5)
    @RunAsClient
    void the_plans_of_the_large_country_are_written_down() throws Exception {
        try (var connection = connected()) {
            new Plans(connection).write(Path.of("target", "bench", "plans.md").toAbsolutePath());
        }
    }

    private static Connection connected() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("it.db.url"),
                System.getProperty("it.db.user"),
                System.getProperty("it.db.password"));
    }

    private static int people() {
        return Integer.getInteger("bench.people", 1_000_000);
    }

    private static void build(int first, int last, boolean withUnits) throws Exception {
        var begun = System.nanoTime();
        try (var connection = connected()) {
            var country = new Country(connection);
            if (withUnits) {
                country.units();
            }
            country.people(first, last);
            System.out.println("BENCH people built after " + seconds(begun));
            country.book(first, last);
        }
        System.out.println("BENCH %,d people built in %s".formatted(last, seconds(begun)));
    }

    private static String seconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000 + " s";
    }

    private void measure(String size, int most) throws Exception {
        JSON.setLength(0);
        var heapBefore = heap();
        // people who were generated at either size are asked for, so that the answers are alike
        interactive(
                size,
                "search, two syllables without tones",
                i ->
                        () ->
                                persons.search(two(i), "", Slice.page(1, PeoplePage.SIZE))
                                        .rows()
                                        .size());
        interactive(
                size,
                "search, full name",
                i ->
                        () ->
                                persons.search(
                                                Country.name(pick(i)),
                                                "",
                                                Slice.page(1, PeoplePage.SIZE))
                                        .rows()
                                        .size());
        interactive(
                size,
                "timeline of a person",
                i -> () -> register.timeline("P:" + Country.person(pick(i))).size());
        interactive(
                size,
                "honour roll of a unit and year",
                i ->
                        () ->
                                register.honourRoll(
                                                "",
                                                2010,
                                                "",
                                                Country.unit(1 + pick(i) % Country.ALIKE),
                                                false,
                                                new Slice(0, 50))
                                        .rows()
                                        .size());
        interactive(
                size,
                "one verdict, chain of years",
                i ->
                        () ->
                                prospects
                                        .verdict(
                                                ROUND,
                                                "CSTDT",
                                                Country.person(1 + pick(i) / 10 * 10))
                                        .findings()
                                        .size());
        once(
                size,
                "1,000 verdicts",
                () -> prospects.find(ROUND, "LDTT", Country.unit(Country.UNITS)).size());
        var sheet = oldList(size);
        once(
                size,
                "import of 10,000 rows of an old list",
                () -> {
                    var preview = lists.upload("bench.xlsx", sheet);
                    return lists.declare(preview.code(), preview.settings(), false);
                });
        System.gc();
        row(size, "heap in use before and after, MB", heapBefore, heap(), heap());
        var folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!folder.endsWith("target")) {
            folder = folder.getParent();
        }
        Files.createDirectories(folder.resolve("bench"));
        Files.writeString(folder.resolve("bench").resolve(size + ".json"), "[" + JSON + "]");
    }

    private static long heap() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** A person of the small country: one to ten thousand, the same ones at both sizes. */
    private static int pick(int i) {
        return 1 + new Random(i * 7919L).nextInt(SMALL);
    }

    private static String two(int i) {
        var words = Text.key(Country.name(pick(i))).split(" ");
        return words[words.length - 2] + " " + words[words.length - 1];
    }

    private void interactive(String size, String what, IntFunction<Supplier<Object>> work)
            throws Exception {
        run(what, work, 0, 30);
        var millis = run(what, work, 1000, TIMES);
        Collections.sort(millis);
        row(
                size,
                what,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() - 1));
    }

    /** Microseconds of each call by eight clients at once. */
    private List<Long> run(String what, IntFunction<Supplier<Object>> work, int from, int times)
            throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var tasks = new ArrayList<Callable<List<Long>>>();
            for (var c = 0; c < CLIENTS; c++) {
                var client = c;
                tasks.add(
                        () -> {
                            var micros = new ArrayList<Long>();
                            for (var i = 0; i < times; i++) {
                                var task = work.apply(from + client * times + i);
                                var begun = System.nanoTime();
                                Acting.as(everything(), task);
                                micros.add((System.nanoTime() - begun) / 1000);
                            }
                            return micros;
                        });
            }
            var all = new ArrayList<Long>();
            for (var done : clients.invokeAll(tasks)) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            clients.shutdown();
        }
    }

    private void once(String size, String what, Supplier<Object> work) {
        var begun = System.nanoTime();
        var result = Acting.as(everything(), work);
        var micros = (System.nanoTime() - begun) / 1000;
        row(size, what + " (" + result + ")", micros, micros, micros);
    }

    private static void row(String size, String what, long p50, long p95, long worst) {
        System.out.println(
                "BENCH %-6s %-52s p50 %,10d  p95 %,10d  worst %,10d"
                        .formatted(size, what, p50, p95, worst));
        JSON.append(JSON.isEmpty() ? "" : ",")
                .append(
                        "{\"size\":\"%s\",\"what\":\"%s\",\"p50\":%d,\"p95\":%d,\"worst\":%d}"
                                .formatted(size, what, p50, p95, worst));
    }

    /** Ten thousand people nobody has heard of, at one unit, in TCVN3. */
    private static byte[] oldList(String size) {
        try (var book = new SXSSFWorkbook(100);
                var out = new ByteArrayOutputStream()) {
            var font = book.createFont();
            font.setFontName(".VnTime");
            var style = book.createCellStyle();
            style.setFont(font);
            var sheet = book.createSheet();
            for (var i = 0; i <= 10_000; i++) {
                var cells =
                        i == 0
                                ? List.of(
                                        "Hä vµ tªn",
                                        "N¨m sinh",
                                        "§¬n vÞ",
                                        "Danh hiÖu",
                                        "N¨m",
                                        "Sè Q§",
                                        "Ngµy Q§")
                                : List.of(
                                        Encoding.TCVN3.encode(
                                                Country.name(9_000_000 + i) + " " + size + i),
                                        "1970",
                                        "§¬n vÞ ®o " + (1 + i % 900 * 20),
                                        "L§TT",
                                        "2003",
                                        "1/Q§-UBND",
                                        "20/12/2003");
                var row = sheet.createRow(i);
                for (var at = 0; at < cells.size(); at++) {
                    var cell = row.createCell(at);
                    cell.setCellValue(cells.get(at));
                    cell.setCellStyle(style);
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Actor everything() {
        var scopes = new EnumMap<Permission, Set<String>>(Permission.class);
        Arrays.stream(Permission.values()).forEach(p -> scopes.put(p, Set.of("/")));
        return new Actor("bench", "Bench", null, scopes);
    }
}
