package vn.bangvang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.platform.Hash;

/** An exported book is checked without the program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterCheckTest {
    @TempDir Path folder;

    @Test
    void a_whole_export_is_good() throws IOException {
        assertThat(check(export())).startsWith("GOOD 3 ");
    }

    @Test
    void one_byte_changed_names_the_first_bad_entry() throws IOException {
        var changed = export();
        changed.set(1, changed.get(1).replace("Thành\\ttích 2", "Thành\\ttích 9"));

        assertThat(check(changed)).isEqualTo("BAD 2 0002/2016");
    }

    @Test
    void a_byte_changed_inside_a_letter_is_named_too() throws IOException {
        var file = folder.resolve("book.tsv");
        var bytes = (String.join("\n", export()) + "\n").getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) > 0xBF) {
                bytes[i] = 'x';
                break;
            }
        }
        Files.write(file, bytes);
        var out = new ByteArrayOutputStream();

        assertThat(RegisterCheck.check(file, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("BAD 1 0001/2016");
    }

    @Test
    void a_cut_tail_an_entry_taken_out_and_a_missing_head_are_noticed() throws IOException {
        var cut = export();
        cut.remove(2);
        assertThat(check(cut)).isEqualTo("BAD end after 2");

        var taken = export();
        taken.remove(0);
        assertThat(check(taken)).isEqualTo("BAD 1 0002/2016");

        var headless = export();
        headless.remove(3);
        assertThat(check(headless)).isEqualTo("BAD end after 3");
    }

    private static List<String> export() {
        var lines = new ArrayList<String>();
        var before = "0".repeat(64);
        for (var seq = 1; seq <= 3; seq++) {
            var parts =
                    List.of(
                            before,
                            String.valueOf(seq),
                            "%04d/2016".formatted(seq),
                            "Thành\ttích " + seq + "\nhai dòng \\ gạch");
            before = Hash.sha256(String.join(RegisterCheck.BETWEEN, parts));
            lines.add(RegisterCheck.line(before, parts));
        }
        lines.add(RegisterCheck.headLine(3, before));
        return lines;
    }

    private String check(List<String> lines) throws IOException {
        var file = folder.resolve("book.tsv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        var out = new ByteArrayOutputStream();
        RegisterCheck.check(file, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
