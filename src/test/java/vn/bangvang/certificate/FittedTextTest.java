package vn.bangvang.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.document.Face;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FittedTextTest {
    /** Every letter is a tenth of its size wide. */
    private static final FittedText.Measure MEASURE = (line, size) -> line.length() * size / 10;

    @Test
    void a_short_name_keeps_its_size() {
        assertThat(fit("Nguyễn Văn A", 2)).isEqualTo(new FittedText(List.of("Nguyễn Văn A"), 20));
    }

    @Test
    void a_longer_name_wraps_before_it_shrinks() {
        assertThat(fit("Trường Tiểu học Thị trấn Sông Vàng", 2))
                .isEqualTo(new FittedText(List.of("Trường Tiểu học Thị trấn", "Sông Vàng"), 20));
    }

    @Test
    void a_name_too_long_for_its_lines_shrinks() {
        assertThat(fit("Trường Tiểu học Thị trấn Sông Vàng", 1).size()).isLessThan(20);
    }

    @Test
    void what_does_not_fit_at_the_least_size_is_refused_and_never_cut() {
        assertThat(of("Đơn vị ".repeat(40).strip(), 2)).isEmpty();
        assertThat(of("x".repeat(200), 2)).isEmpty();
    }

    @Test
    void the_room_is_counted_in_whole_words() {
        assertThat(FittedText.room("Đơn vị ".repeat(40).strip(), field(2), MEASURE))
                .as("two lines of 50 letters at the least size: seven times seven letters each")
                .isEqualTo(97);
        assertThat(FittedText.room("x".repeat(200), field(2), MEASURE)).isZero();
    }

    private static FittedText fit(String text, int lines) {
        return of(text, lines).orElseThrow();
    }

    private static Optional<FittedText> of(String text, int lines) {
        return FittedText.of(text, field(lines), MEASURE);
    }

    private static CertificateField.Placed field(int lines) {
        return new CertificateField.Placed(
                CertificateField.Name.RECIPIENT,
                0,
                0,
                50,
                20,
                10,
                lines,
                CertificateField.Align.CENTRE,
                Face.BOLD,
                Color.BLACK);
    }
}
