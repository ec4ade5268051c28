package vn.bangvang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentenceTest {
    @Test
    void parts_are_joined_as_a_sentence_is() {
        assertThat(Sentence.join(List.of())).isEmpty();
        assertThat(Sentence.join(List.of("01 tập thể"))).isEqualTo("01 tập thể");
        assertThat(Sentence.join(List.of("01 tập thể", "01 hộ gia đình", "14 cá nhân")))
                .isEqualTo("01 tập thể, 01 hộ gia đình và 14 cá nhân");
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "12,XII", "24,XXIV", "49,XLIX"})
    void any_number_of_sections_has_a_roman_number(int number, String expected) {
        assertThat(Sentence.roman(number)).isEqualTo(expected);
    }

    @Test
    void counts_and_days_are_written_as_documents_write_them() {
        assertThat(Sentence.count(3)).isEqualTo("03");
        assertThat(Sentence.count(2689)).isEqualTo("2.689");
        assertThat(Text.longDay(LocalDate.of(2017, 1, 5))).isEqualTo("ngày 05 tháng 01 năm 2017");
        assertThat(Text.longDay(LocalDate.of(2017, 12, 25))).isEqualTo("ngày 25 tháng 12 năm 2017");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|Không đồng",
                "5|Năm đồng",
                "21|Hai mươi mốt đồng",
                "115|Một trăm mười lăm đồng",
                "1005|Một nghìn không trăm linh năm đồng",
                "243100000|Hai trăm bốn mươi ba triệu một trăm nghìn đồng",
                "1000010000|Một tỷ không trăm mười nghìn đồng",
                "12345678901|Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một đồng"
            })
    void a_sum_is_said_in_words(long vnd, String expected) {
        assertThat(Amount.inWords(vnd)).isEqualTo(expected);
    }
}
