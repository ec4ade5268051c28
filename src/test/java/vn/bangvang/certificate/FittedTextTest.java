package vn.bangvang.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.RuleViolation;

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
        assertThatThrownBy(() -> fit("Đơn vị ".repeat(40).strip(), 2))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> fit("x".repeat(200), 2)).isInstanceOf(RuleViolation.class);
    }

    private static FittedText fit(String text, int lines) {
        return FittedText.of(
                text,
                new CertificateField.Placed(
                        CertificateField.Name.RECIPIENT,
                        0,
                        0,
                        50,
                        20,
                        10,
                        lines,
                        CertificateField.Align.CENTRE,
                        CertificateField.Style.BOLD,
                        Color.BLACK),
                MEASURE);
    }
}
