package vn.bangvang.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.SourceStatus;

class ParametersTest {
    @Test
    void each_word_of_a_row_has_a_name() {
        assertThat(Parameters.Times.of(row("C-TIMES", "2", "CSTDT 5")))
                .isEqualTo(new Parameters.Times("CSTDT", 5, 2));
        assertThat(Parameters.Ideas.of(row("C-INIT-COUNT", "1", "PROVINCE 7")))
                .isEqualTo(new Parameters.Ideas(InitiativeScope.PROVINCE, 7, 1));
        assertThat(Parameters.IdeasOfClass.of(row("C-HC3-2", "3", "CN_ DISTRICT")))
                .isEqualTo(new Parameters.IdeasOfClass("CN_", InitiativeScope.DISTRICT, 3));
        assertThat(Parameters.RatedYears.of(row("C-YEARS-AFTER", "5", "HTT AFTER BK_T")))
                .isEqualTo(new Parameters.RatedYears(Rating.HTT, Optional.of("BK_T"), 5));
        assertThat(Parameters.RatedYears.of(row("C-YEARS-AFTER", "5", "HTT")))
                .isEqualTo(new Parameters.RatedYears(Rating.HTT, Optional.empty(), 5));
        assertThat(Parameters.discipline(row("X-DISC", null, "KHIEN_TRACH")))
                .isEqualTo(Discipline.valueOf("KHIEN_TRACH"));
    }

    @ParameterizedTest
    @CsvSource({
        "C-TIMES,2,CSTDT",
        "C-TIMES,2,CSTDT năm",
        "C-TIMES,,CSTDT 5",
        "C-TIMES,1.5,CSTDT 5",
        "C-TIMES,2,",
        "C-INIT-COUNT,1,HUYỆN 5",
        "C-HC3-2,3,CN_",
        "C-YEARS-AFTER,5,TỐT",
        "C-YEARS-AFTER,5,HTT SAU BK_T",
        "X-DISC,,CANH CAO",
        "C-TVH-DAY,,25/11"
    })
    void a_row_that_its_rule_cannot_read_is_refused_when_it_is_proposed(
            String rule, String amount, String mode) {
        assertThatThrownBy(() -> Rules.mustRead(row(rule, amount, mode)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("award.law.unreadable"));
    }

    @Test
    void a_row_for_people_to_weigh_may_say_anything() {
        assertThatCode(() -> Rules.mustRead(row("X-NEW-IDEA", null, "gì cũng được")))
                .doesNotThrowAnyException();
    }

    private static LawRow row(String rule, String amount, String mode) {
        return new LawRow(
                "L00001",
                LawKind.CONDITION,
                rule,
                "X",
                null,
                LocalDate.of(2014, 1, 1),
                null,
                amount == null ? null : new BigDecimal(amount),
                mode,
                "Điều 1",
                SourceStatus.FOUND,
                null);
    }
}
