package vn.bangvang.organization.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterheadsTest {
    @ParameterizedTest
    @CsvSource({
        "Xã Đại Hà, ỦY BAN NHÂN DÂN XÃ ĐẠI HÀ, Đại Hà",
        "UBND huyện Sông Vàng, ỦY BAN NHÂN DÂN HUYỆN SÔNG VÀNG, Sông Vàng",
        "Ủy ban nhân dân thị xã Bến Đò, ỦY BAN NHÂN DÂN THỊ XÃ BẾN ĐÒ, Bến Đò",
        "ủy ban nhân dân phường 5, ỦY BAN NHÂN DÂN PHƯỜNG 5, 5",
        "Xã, ỦY BAN NHÂN DÂN XÃ, Xã",
        "Đặc khu Hòn Xa, ỦY BAN NHÂN DÂN ĐẶC KHU HÒN XA, Hòn Xa"
    })
    void an_authority_issues_in_capitals_and_dates_from_its_own_name(
            String unit, String authority, String seat) {
        assertThat(Letterheads.named(unit)).isEqualTo(new Letterhead(authority, seat));
    }
}
