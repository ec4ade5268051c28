package vn.bangvang.bench;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.bangvang.dossier.prospect.ProspectService;
import vn.bangvang.it.DeployedTest;
import vn.bangvang.it.ItDatabase;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.name.NameKeys;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.platform.encoding.Encoding;
import vn.bangvang.platform.seal.Hash;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.Wanted;
import vn.bangvang.register.oldlist.OldListService;

/**
 * How the records hold at the size of a country: the same operations with 10,000 people and with
 * {@code -Dbench.people} (1,000,000 unless told) in one run, through the real services, eight
 * clients at once. Not a test: it asserts nothing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Scale extends DeployedTest {
    private static final int SMALL = 10_000;
    private static final int CLIENTS = 8;
    private static final int TIMES = 100;
    private static final String ROUND = "DX-2017-0001";

    @Inject PersonService persons;
    @Inject RegisterService register;
    @Inject ProspectService prospects;
    @Inject OldListService lists;

    private static final StringBuilder JSON = new StringBuilder();

    @Test
    @Order(1)
    @RunAsClient
    void a_small_country_is_built() throws Exception {
        build(1, SMALL, true);
    }

    @Test
    @Order(2)
    void the_small_country_is_measured() throws Exception {
        measure("small");
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
        measure("large");
    }

    @Test
    @Order(5)
    @RunAsClient
    void the_plans_of_the_large_country_are_written_down() throws Exception {
        try (var connection = ItDatabase.connect()) {
            new Plans(connection).write(Path.of("target", "bench", "plans.md").toAbsolutePath());
        }
    }

    private static int people() {
        return Integer.getInteger("bench.people", 1_000_000);
    }

    private static void build(int first, int last, boolean withUnits) throws Exception {
        var begun = System.nanoTime();
        try (var connection = ItDatabase.connect()) {
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

    private void measure(String size) throws Exception {
        JSON.setLength(0);
        var heapBefore = heap();
        once(size, "the machine: 64 MB hashed, before", Scale::hashed);
        var syllables = filling(Scale::two);
        var names = filling(Country::name);
        interactive(
                size,
                "search, two syllables, a page full",
                i -> () -> found(two(one(syllables, i))));
        interactive(size, "search, two syllables, anybody", i -> () -> found(two(pick(i))));
        interactive(
                size,
                "search, full name, a page full",
                i -> () -> found(Country.name(one(names, i))));
        interactive(size, "search, full name, anybody", i -> () -> found(Country.name(pick(i))));
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
                                                new Wanted(
                                                        "",
                                                        "",
                                                        2010,
                                                        "",
                                                        Country.unit(1 + pick(i) % Country.ALIKE),
                                                        false),
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
                () -> prospects.find(ROUND, "LDTT", Country.unit(Country.UNITS)).found().size());
        var sheet = oldList(size);
        once(
                size,
                "import of 10,000 rows of an old list",
                () -> {
                    var preview = lists.upload("bench.xlsx", sheet);
                    return lists.declare(preview.code(), preview.settings(), false);
                });
        once(size, "the machine: 64 MB hashed, after", Scale::hashed);
        System.gc();
        row(size, "heap in use before and after, MB", heapBefore, heap(), heap(), 0);
        var folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!folder.endsWith("target")) {
            folder = folder.getParent();
        }
        Files.createDirectories(folder.resolve("bench"));
        Files.writeString(folder.resolve("bench").resolve(size + ".json"), "[" + JSON + "]");
    }

    /** The same work at any size, to tell a slow machine from a slow program. */
    private static int hashed() {
        var mega = new String(new char[1 << 20]);
        for (var i = 0; i < 64; i++) {
            Hash.sha256(mega);
        }
        return 64;
    }

    private static long heap() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** A person of the small country: one to ten thousand, the same ones at both sizes. */
    private static int pick(int i) {
        return 1 + new Random(i * 7919L).nextInt(SMALL);
    }

    private static int one(List<Integer> people, int i) {
        return people.get(pick(i) % people.size());
    }

    /** The last two syllables of a person's name, without tones. */
    private static String two(int person) {
        var words = Text.key(Country.name(person)).split(" ");
        return words[words.length - 2] + " " + words[words.length - 1];
    }

    /** Whom to ask for so that the small country, too, has a page full to answer. */
    private static List<Integer> filling(IntFunction<String> asked) {
        var bearers = new HashMap<String, Integer>();
        for (var i = 1; i <= SMALL; i++) {
            NameKeys.terms(Country.name(i)).forEach(t -> bearers.merge(t, 1, Integer::sum));
        }
        return IntStream.rangeClosed(1, SMALL)
                .filter(i -> bearers.get(whole(asked.apply(i))) > 25)
                .boxed()
                .toList();
    }

    private static String whole(String words) {
        return NameKeys.terms(words).stream().reduce((a, b) -> b).orElseThrow();
    }

    private int found(String words) {
        return persons.search(words, "", Slice.page(1, 25)).rows().size();
    }

    private void interactive(String size, String what, IntFunction<Supplier<Integer>> work)
            throws Exception {
        run(work, 0, 30);
        var answers = run(work, 1000, TIMES);
        answers.sort(Comparator.comparingLong(Answer::micros));
        row(
                size,
                what,
                answers.get(answers.size() / 2).micros(),
                answers.get(answers.size() * 95 / 100).micros(),
                answers.get(answers.size() - 1).micros(),
                answers.stream().mapToInt(Answer::rows).average().orElse(0));
    }

    /**
     * How long an answer took.
     *
     * @param rows how many rows it has
     */
    private record Answer(long micros, int rows) {}

    /** The answers that eight clients get at once. */
    private List<Answer> run(IntFunction<Supplier<Integer>> work, int from, int times)
            throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var tasks = new ArrayList<Callable<List<Answer>>>();
            for (var c = 0; c < CLIENTS; c++) {
                var client = c;
                tasks.add(
                        () -> {
                            var answers = new ArrayList<Answer>();
                            for (var i = 0; i < times; i++) {
                                var task = work.apply(from + client * times + i);
                                var begun = System.nanoTime();
                                var rows = Acting.as(Actors.WITH_EVERY_RIGHT, task);
                                answers.add(new Answer((System.nanoTime() - begun) / 1000, rows));
                            }
                            return answers;
                        });
            }
            var all = new ArrayList<Answer>();
            for (var done : clients.invokeAll(tasks)) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            clients.shutdown();
        }
    }

    private void once(String size, String what, Supplier<Integer> work) {
        var begun = System.nanoTime();
        var rows = Acting.as(Actors.WITH_EVERY_RIGHT, work);
        var micros = (System.nanoTime() - begun) / 1000;
        row(size, what, micros, micros, micros, rows);
    }

    private static void row(String size, String what, long p50, long p95, long worst, double rows) {
        System.out.println(
                "BENCH %-6s %-40s p50 %,10d  p95 %,10d  worst %,10d  rows %,9.1f"
                        .formatted(size, what, p50, p95, worst, rows));
        JSON.append(JSON.isEmpty() ? "" : ",")
                .append(
                        String.format(
                                Locale.ROOT,
                                "{\"size\":\"%s\",\"what\":\"%s\",\"p50\":%d,\"p95\":%d,\"worst\":%d,\"rows\":%.1f}",
                                size,
                                what,
                                p50,
                                p95,
                                worst,
                                rows));
    }

    /**
     * Ten thousand people nobody has heard of, with as many words to a name as in life, in TCVN3.
     */
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
                                                Country.name(9_000_000 + i) + size + i),
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
}
