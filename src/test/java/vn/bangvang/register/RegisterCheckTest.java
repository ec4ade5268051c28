package vn.bangvang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.seal.HashChain;
import vn.bangvang.platform.seal.ServerKey;
import vn.bangvang.platform.seal.SignedHead;
import vn.bangvang.register.chain.ChainFile;
import vn.bangvang.register.chain.RegisterCheck;

/** An exported book or trail is checked without the program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterCheckTest {
    private static final int ROWS = 40;
    private static final ServerKey KEY = new ServerKey("mot bi mat cua may chu dung de thu");

    /** How often somebody with the database tries. */
    private static final int CHANGES = 10_000;

    @Test
    void a_whole_export_is_good() throws IOException {
        assertThat(check(export(3))).startsWith("GOOD 3 ");
        assertThat(signedCheck(export(3))).startsWith("GOOD 3 ");
    }

    @Test
    void one_byte_changed_names_the_first_bad_entry() throws IOException {
        var changed = export(3);
        changed.set(2, changed.get(2).replace("Thành\\ttích 2", "Thành\\ttích 9"));

        assertThat(check(changed)).isEqualTo("BAD 2 0002/2016");
    }

    @Test
    void a_byte_changed_inside_a_letter_is_named_too() throws IOException {
        var bytes = String.join("\n", export(3)).getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) > 0xBF) {
                bytes[i] = 'x';
                break;
            }
        }

        assertThat(
                        RegisterCheck.check(
                                new BufferedReader(
                                        new InputStreamReader(
                                                new java.io.ByteArrayInputStream(bytes),
                                                StandardCharsets.UTF_8)),
                                null))
                .isEqualTo("BAD 1 0001/2016");
    }

    @Test
    void a_cut_tail_an_entry_taken_out_and_a_missing_head_are_noticed() throws IOException {
        var cut = export(3);
        cut.remove(3);
        assertThat(check(cut)).isEqualTo("BAD end after 2");

        var taken = export(3);
        taken.remove(1);
        assertThat(check(taken)).isEqualTo("BAD 1 0002/2016");

        var headless = export(3);
        headless.remove(4);
        assertThat(check(headless)).isEqualTo("BAD end after 3");
    }

    @Test
    void a_chain_computed_anew_is_found_out_by_who_has_the_public_key() throws IOException {
        var forged = export(3, "Kẻ Gian", new ServerKey("mot bi mat khac cua ke gian"));

        assertThat(check(forged)).startsWith("GOOD");
        assertThat(signedCheck(forged)).startsWith("BAD signature");
        var unsigned = export(3, "Kẻ Gian", KEY);
        unsigned.remove(0);
        assertThat(signedCheck(unsigned)).startsWith("BAD signature");
    }

    @Test
    void no_field_begins_a_formula_and_every_field_comes_back_as_it_was() {
        for (var text : List.of("=HYPERLINK(1)", "+1", "-1", "@x", "'=1", "''=1", "'x", "\t=1")) {
            var out = new ByteArrayOutputStream();
            var written = new ChainFile(out);
            written.row("hash", List.of("before", "1", text));
            written.end();
            var line = out.toString(StandardCharsets.UTF_8).split("\n")[0];

            assertThat(line.split("\t")[3]).as(text).doesNotContainPattern("^[=+@-]");
            assertThat(ChainFile.read(line).get(3)).isEqualTo(text);
        }
    }

    @Test
    void of_ten_thousand_changes_none_is_overlooked() throws IOException {
        var random = new Random(20261126);
        var whole = export(ROWS);
        var overlooked = new ArrayList<String>();
        for (var i = 0; i < CHANGES; i++) {
            var changed = new ArrayList<>(whole);
            var how = change(changed, random);
            if (!changed.equals(whole) && signedCheck(changed).startsWith("GOOD")) {
                overlooked.add(how);
            }
        }

        System.out.println(
                "MEASURED "
                        + CHANGES
                        + " changes of a chain: "
                        + overlooked.size()
                        + " overlooked");
        assertThat(overlooked).isEmpty();
    }

    /** One thing that somebody with the file, or the database, could do. */
    private static String change(List<String> lines, Random random) {
        var row = 1 + random.nextInt(ROWS);
        return switch (random.nextInt(7)) {
            case 0 -> {
                lines.set(row, edited(lines.get(row), random));
                yield "edited " + row;
            }
            case 1 -> {
                lines.remove(row);
                yield "removed " + row;
            }
            case 2 -> {
                lines.add(row, lines.get(1 + random.nextInt(ROWS)));
                yield "copied to " + row;
            }
            case 3 -> {
                Collections.swap(lines, row, 1 + random.nextInt(ROWS));
                yield "swapped " + row;
            }
            case 4 -> {
                lines.subList(row, lines.size()).clear();
                yield "cut at " + row;
            }
            case 5 -> {
                lines.subList(row, lines.size() - 1).clear();
                yield "cut before the head at " + row;
            }
            default -> {
                var anew = export(ROWS, "Kẻ Gian " + random.nextInt(), KEY);
                anew.set(0, lines.get(0));
                lines.clear();
                lines.addAll(anew);
                yield "computed anew";
            }
        };
    }

    private static String edited(String line, Random random) {
        var at = random.nextInt(line.length());
        return line.substring(0, at) + (char) ('a' + random.nextInt(26)) + line.substring(at + 1);
    }

    private static List<String> export(int rows) {
        return export(rows, "Lê Thị An", KEY);
    }

    private static List<String> export(int rows, String name, ServerKey key) {
        var hashes = new ArrayList<>(List.of(HashChain.START));
        var parts = new ArrayList<List<String>>();
        for (var seq = 1; seq <= rows; seq++) {
            var row =
                    List.of(
                            hashes.get(seq - 1),
                            String.valueOf(seq),
                            "%04d/2016".formatted(seq),
                            name,
                            "Thành\ttích " + seq + "\nhai dòng \\ gạch");
            parts.add(row);
            hashes.add(HashChain.hash(row));
        }
        var out = new ByteArrayOutputStream();
        var file = new ChainFile(out);
        file.signed(
                key.signed(new SignedHead("register 2016-12-31", rows, hashes.get(rows), null)));
        IntStream.range(0, rows).forEach(i -> file.row(hashes.get(i + 1), parts.get(i)));
        file.end();
        return new ArrayList<>(List.of(out.toString(StandardCharsets.UTF_8).split("\n")));
    }

    private static String check(List<String> lines) throws IOException {
        return RegisterCheck.check(new BufferedReader(reader(lines)), null);
    }

    private static String signedCheck(List<String> lines) throws IOException {
        return RegisterCheck.check(new BufferedReader(reader(lines)), KEY.publicKey());
    }

    private static Reader reader(List<String> lines) {
        return new StringReader(String.join("\n", lines));
    }
}
