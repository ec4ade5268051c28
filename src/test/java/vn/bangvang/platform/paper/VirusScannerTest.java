package vn.bangvang.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.platform.RuleViolation;

/** The scanner is a real clamd. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VirusScannerTest {
    @TempDir static Path folder;
    private static Clamd clamd;

    @BeforeAll
    static void start() {
        clamd = new Clamd(folder);
    }

    @AfterAll
    static void stop() {
        clamd.close();
    }

    @Test
    void harmless_files_pass_over_either_socket() {
        for (var address : new String[] {clamd.unixAddress(), clamd.address()}) {
            assertThatCode(() -> at(address).mustBeHarmless(new byte[10 * 1024 * 1024]))
                    .as(address)
                    .doesNotThrowAnyException();
            assertThatCode(() -> at(address).mustBeHarmless(new byte[0]))
                    .as("nothing to send to " + address)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void harmful_files_are_refused_wherever_the_harm_stands() {
        for (var address : new String[] {clamd.unixAddress(), clamd.address()}) {
            refused(address, Clamd.eicar(), "platform.file.harmful");
            refused(
                    address,
                    ("%PDF-1.4\n" + new String(Clamd.eicar(), StandardCharsets.US_ASCII))
                            .getBytes(StandardCharsets.US_ASCII),
                    "platform.file.harmful");
        }
    }

    @Test
    void what_could_not_be_scanned_is_not_taken() {
        refused(clamd.address(), new byte[21 * 1024 * 1024], "platform.file.unscanned");
        refused("127.0.0.1:1", new byte[1], "platform.file.unscanned");
        refused("unix:/nowhere/clamd.sock", new byte[1], "platform.file.unscanned");
        refused("no address", new byte[1], "platform.file.unscanned");
    }

    @Test
    void where_there_is_no_scanner_nobody_is_asked() {
        assertThatCode(() -> at("").mustBeHarmless(Clamd.eicar())).doesNotThrowAnyException();
    }

    private static VirusScanner at(String address) {
        var scanner = new VirusScanner();
        scanner.clamd = address;
        return scanner;
    }

    private static void refused(String address, byte[] content, String key) {
        assertThatThrownBy(() -> at(address).mustBeHarmless(content))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
