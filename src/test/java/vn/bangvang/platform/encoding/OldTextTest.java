package vn.bangvang.platform.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of old files, whatever its encoding. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OldTextTest {
    /** The 74 signs of TCVN 5712:1993 and their letters, as rules.md 10.1 lists them. */
    private static final String SIGNS =
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";

    private static final String LETTERS =
            "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

    @Test
    void the_table_of_TCVN3_holds_both_ways() {
        assertThat(SIGNS).hasSize(74);
        assertThat(Encoding.TCVN3.decode(SIGNS)).isEqualTo(LETTERS);
        assertThat(Encoding.TCVN3.encode(LETTERS)).isEqualTo(SIGNS);
    }

    @Test
    void every_letter_goes_to_VNI_and_back() {
        var letters = LETTERS + "ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸ";

        assertThat(Encoding.VNI.encode("Nguyễn Thị Hồng Đượm"))
                .isEqualTo("Nguyeãn Thò Hoàng Ñöôïm");
        assertThat(Encoding.VNI.decode(Encoding.VNI.encode(letters))).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".VnTime          | NguyÔn V¨n ¸nh         | Nguyễn Văn ánh        | TCVN3",
                ".VnTime          | céng hoµ x· héi chñ nghÜa viÖt nam | cộng hoà xã hội chủ nghĩa việt nam | TCVN3",
                ".VnTimeH         | nguyÔn v¨n hïng        | NGUYỄN VĂN HÙNG       | TCVN3",
                ".VnTimeH         | lan anh                | LAN ANH               | UNICODE",
                ".VnTime          | TRÇN V¡N Hµ            | TRẦN VĂN HÀ           | TCVN3",
                ".VnTime          | Lª Hµ                  | Lê Hà                 | TCVN3",
                ".VnArial         | Nguyễn Thị Lan         | Nguyễn Thị Lan        | UNICODE",
                ".VnTime          | Hà Nam                 | Hà Nam                | UNICODE",
                "VNI-Times        | Leâ Thò Hoàng Gaám     | Lê Thị Hồng Gấm       | VNI",
                "VNI-Times        | NGUYEÃN VAÊN ÑÖÙC      | NGUYỄN VĂN ĐỨC        | VNI",
                "Times New Roman  | NguyÔn ThÞ H­êng       | Nguyễn Thị Hường      | TCVN3",
                "Times New Roman  | Traàn Vaên Ñònh        | Trần Văn Định         | VNI",
                "Times New Roman  | Hà Thị Lê              | Hà Thị Lê             | UNICODE",
                "Times New Roman  | Hoà Bình               | Hoà Bình              | UNICODE",
                "Calibri          | Số 15/QĐ-UBND          | Số 15/QĐ-UBND         | UNICODE",
                "Calibri          | Sè 15/Q§-UBND          | Số 15/QĐ-UBND         | TCVN3",
                "Calibri          | H'Nhật Niê             | H'Nhật Niê            | UNICODE",
                "Calibri          | Tr­êng TiÓu häc        | Trường Tiểu học       | TCVN3",
            })
    void a_text_is_read_by_its_font_and_by_what_it_says(
            String font, String raw, String text, Encoding encoding) {
        var reading = OldText.plain().read(raw, font);

        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.encoding()).isEqualTo(encoding);
        assertThat(reading.readable()).isTrue();
    }

    @Test
    void nothing_is_converted_twice() {
        var once = OldText.plain().read("NguyÔn V¨n Tó", ".VnTime").text();

        assertThat(OldText.plain().read(once, ".VnTime").text()).isEqualTo(once);
        assertThat(OldText.plain().read(once, "Times New Roman").text()).isEqualTo(once);
    }

    @Test
    void a_word_that_two_encodings_know_follows_its_neighbours() {
        var pieces =
                List.of(
                        new OldText.Piece("NguyÔn V¨n An", "Times New Roman"),
                        new OldText.Piece("TrÇn ThÞ B×nh", "Times New Roman"));

        assertThat(OldText.habitsOf(pieces).read("Vò Tó", "Times New Roman").text())
                .isEqualTo("Vũ Tú");
        var alone = OldText.plain().read("Vò Tó", "Times New Roman");
        assertThat(alone.text()).isEqualTo("Vò Tó");
        assertThat(alone.sure()).isFalse();
    }

    @Test
    void what_no_encoding_can_read_is_named_unreadable() {
        assertThat(OldText.plain().read("Nguy\uFFFDn V\uFFFDn", "Arial").readable()).isFalse();
        assertThat(OldText.plain().read("Ngu¿Àn ÁÂÃ", ".VnTime").readable()).isFalse();
    }
}
