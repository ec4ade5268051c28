package vn.bangvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a reader would otherwise have to watch by eye. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HygieneTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY =
            Pattern.compile(
                    "[\"'>]\\{?((?:platform|classification|organization|person|identity|award|register|movement|eligibility"
                            + "|dossier|notice|appraisal|council|decision|certificate|bonus|news|report|setup|audit|home|wording)"
                            + "\\.[A-Za-z][A-Za-z.]*)}?[\"'<]");

    /** Keys put together while running: findings, names of constants, problems of signing in. */
    private static final Pattern COMPUTED =
            Pattern.compile(
                    "eligibility\\.[A-Z].*|[a-z]+\\.help\\..*|[a-z]+\\.[A-Z][A-Za-z]+\\.[A-Z].*|movement\\.period|dossier\\.achieved\\.period"
                            + "|classification\\.(period|foreignTraits|longCode)|organization\\.(place|portal)\\..*"
                            + "|[a-z]+\\.field\\..*|platform\\.limit\\..*|audit\\.(act|thing|field)\\..*|award\\.(says|token)\\..*|report\\.sheet\\..*");

    /** A query to its end, and what it selects. */
    private static final Pattern SELECTED =
            Pattern.compile("\"select (?:distinct )?(\\w+) from [^\"\n]*\"");

    private static final Pattern INSIDE = Pattern.compile("\"(/app/[a-z-]+)\"");

    private static final Pattern FETCHED = Pattern.compile("join fetch (\\w+)\\.");

    @Test
    void no_java_file_is_longer_than_300_lines() {
        assertThat(longerThan(JAVA, ".java", 300)).isEmpty();
    }

    @Test
    void no_view_is_longer_than_170_lines() {
        assertThat(longerThan(VIEWS, ".xhtml", 170)).isEmpty();
    }

    @Test
    void no_line_of_a_view_is_longer_than_120_letters() {
        assertThat(
                        files(VIEWS, ".xhtml").stream()
                                .filter(f -> read(f).lines().anyMatch(l -> l.length() > 120)))
                .isEmpty();
    }

    /** One that begins at another fetch is left out without a word, and each row read alone. */
    @Test
    void every_fetch_of_a_query_begins_at_what_is_selected() {
        assertThat(
                        files(JAVA, ".java").stream()
                                .map(f -> read(f).replaceAll("\"\\s*\\+\\s*\"", ""))
                                .flatMap(java -> SELECTED.matcher(java).results())
                                .filter(
                                        query ->
                                                FETCHED.matcher(query.group())
                                                        .results()
                                                        .anyMatch(
                                                                fetch ->
                                                                        !fetch.group(1)
                                                                                .equals(
                                                                                        query.group(
                                                                                                1))))
                                .map(MatchResult::group))
                .isEmpty();
    }

    /** One that is left out is answered as if nobody had signed in. */
    @Test
    void every_address_inside_is_told_who_asks() {
        var filtered = read(VIEWS.resolve("WEB-INF/web.xml"));
        assertThat(
                        files(JAVA, ".java").stream()
                                .map(HygieneTest::read)
                                .filter(java -> java.contains("@WebServlet("))
                                .flatMap(java -> INSIDE.matcher(java).results())
                                .map(address -> address.group(1)))
                .hasSizeGreaterThan(5)
                .allMatch(
                        address -> filtered.contains("<url-pattern>" + address + "</url-pattern>"));
    }

    @Test
    void every_message_used_exists_in_both_languages() {
        var used = used();

        assertThat(keys("vi")).containsAll(used);
        assertThat(keys("en")).containsAll(used);
    }

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(keys("en")).isEqualTo(keys("vi"));
    }

    @Test
    void every_message_is_used() {
        var used = used();

        var unused =
                keys("vi").stream()
                        .filter(k -> !used.contains(k) && !COMPUTED.matcher(k).matches())
                        .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void every_signed_in_page_says_what_it_is_for() {
        var pages = VIEWS.resolve("app");
        var explained =
                files(pages, ".xhtml").stream()
                        .map(f -> pages.relativize(f).toString())
                        .map(f -> f.replace(".xhtml", "").split("[/\\\\]"))
                        .map(f -> f.length == 1 ? "home.help." + f[0] : f[0] + ".help." + f[1])
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys("vi").stream().filter(k -> k.matches("[a-z]+\\.help\\..+")))
                .containsExactlyElementsOf(explained);
    }

    @Test
    void no_link_leads_out_of_the_tree() throws IOException {
        var root = Path.of("").toRealPath();
        try (var walk = Files.walk(root)) {
            assertThat(
                            walk.filter(f -> !isBuilt(root.relativize(f)))
                                    .filter(Files::isSymbolicLink)
                                    .filter(f -> !leadsInto(root, f)))
                    .isEmpty();
        }
    }

    private static boolean isBuilt(Path file) {
        return file.startsWith("target") || file.startsWith(".data") || file.startsWith(".git");
    }

    private static boolean leadsInto(Path root, Path link) {
        try {
            return !Files.readSymbolicLink(link).isAbsolute() && link.toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void views_hold_no_literal_text() {
        var text = Pattern.compile(">([^<>]*\\p{L}{2,}[^<>]*)<");
        assertThat(
                        found(
                                text,
                                s ->
                                        s.replaceAll("#\\{[^}]*\\}", "")
                                                .replaceAll("(?s)<!DOCTYPE[^>]*>", "")))
                .isEmpty();
    }

    @Test
    void views_hold_no_inline_style_or_script() {
        assertThat(found(Pattern.compile("(\\sstyle=|\\son[a-z]+=|<style|<script>)"), s -> s))
                .isEmpty();
    }

    private static List<String> found(
            Pattern pattern, java.util.function.UnaryOperator<String> prepare) {
        var found = new ArrayList<String>();
        for (var view : files(VIEWS, ".xhtml")) {
            var matcher = pattern.matcher(prepare.apply(read(view)));
            while (matcher.find()) {
                found.add(view + ": " + matcher.group(1).strip());
            }
        }
        return found;
    }

    private static Set<String> used() {
        var used = new TreeSet<String>();
        Stream.concat(files(JAVA, ".java").stream(), files(VIEWS, ".xhtml").stream())
                .map(HygieneTest::read)
                .forEach(
                        text -> {
                            var matcher = KEY.matcher(text);
                            while (matcher.find()) {
                                if (!matcher.group(1).matches(".*(\\.|\\.xhtml)")) {
                                    used.add(matcher.group(1));
                                }
                            }
                        });
        return used;
    }

    private static Set<String> keys(String language) {
        var keys = new TreeSet<String>();
        for (var file : files(MESSAGES, "_" + language + ".properties")) {
            if (!file.getFileName().toString().startsWith("faces")) {
                var bundle = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    bundle.load(in);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                keys.addAll(bundle.stringPropertyNames());
            }
        }
        return keys;
    }

    private static List<String> longerThan(Path folder, String ending, int lines) {
        return files(folder, ending).stream()
                .filter(f -> read(f).lines().count() > lines)
                .map(Path::toString)
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(ending)).collect(Collectors.toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
