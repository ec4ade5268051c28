package vn.bangvang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.platform.RuleViolation;

/** Which passwords are taken. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "11 ký tự ạ, identity.password.length",
        "xã An Hòa 2026, identity.password.known",
        "an.quantri@1234, identity.password.known",
        "Lê Thị An 1990!!, identity.password.known",
        "123456789012, identity.password.usual",
        "qwertyuiop12, identity.password.usual",
        "matkhau12345, identity.password.usual",
        "Mật khẩu 12345, identity.password.usual",
        "Mật khẩu@2026, identity.password.usual",
        "Xin chào 2026!, identity.password.usual",
        "Việt Nam 2026!, identity.password.usual",
        "Vietnam@2026!, identity.password.usual",
        "Khen thưởng 2026, identity.password.usual",
        "abcabcabcabc, identity.password.usual"
    })
    void one_that_is_easily_guessed_is_refused(String password, String why) {
        assertThatThrownBy(() -> judge(password))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chim hót trên đồi chè", "qC7#vLr2!mZp", "Sông vẫn chảy qua làng tôi"})
    void a_sentence_or_random_signs_are_taken(String password) {
        assertThatCode(() -> judge(password)).doesNotThrowAnyException();
    }

    @Test
    void one_of_128_signs_is_taken_and_one_of_129_is_not() {
        var sentence = "sông núi nước Nam vua Nam ở; ".repeat(5).substring(0, 128);
        assertThatCode(() -> judge(sentence)).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge(sentence + "x")).isInstanceOf(RuleViolation.class);
    }

    private void judge(String password) {
        rules.mustBeGood(password, "an.quantri", "Lê Thị An", "xã An Hòa");
    }
}
