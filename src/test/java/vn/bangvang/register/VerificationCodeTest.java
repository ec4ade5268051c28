package vn.bangvang.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerificationCodeTest {
    private static final String ID = "4f2a90bc71de00112233445566778899";

    @Test
    void a_code_is_the_beginning_of_the_id_in_groups_of_four() {
        assertThat(VerificationCode.of(ID)).isEqualTo("4F2A-90BC-71DE");
    }

    @Test
    void a_code_is_understood_as_people_copy_it() {
        for (var typed :
                new String[] {
                    "4F2A-90BC-71DE", "4f2a90bc71de", " 4F2A 9OBC 7LDE ", "4f2a–90bc–7ide"
                }) {
            assertThat(VerificationCode.beginning(typed)).as(typed).contains("4f2a90bc71de");
        }
        assertThat(VerificationCode.beginning(ID)).contains(ID);
    }

    @Test
    void what_is_no_code_finds_nothing() {
        assertThat(VerificationCode.beginning("")).isEmpty();
        assertThat(VerificationCode.beginning("4F2A")).isEmpty();
        assertThat(VerificationCode.beginning("0001/2017")).isEmpty();
        assertThat(VerificationCode.beginning("%".repeat(12))).isEmpty();
    }
}
