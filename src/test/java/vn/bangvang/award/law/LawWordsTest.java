package vn.bangvang.award.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.platform.Vocabulary;

/** Every row of law that the program brings along can be said. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LawWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_rule_of_the_programs_law_has_a_sentence(String language) {
        var words = new Vocabulary(Locale.forLanguageTag(language));
        var silent = new TreeSet<String>();
        for (var row : ProgramLaw.read().rows()) {
            var key = "award.says." + row.rule();
            if (words.of(key).equals(key)) {
                silent.add(row.rule());
            }
        }

        assertThat(silent).isEmpty();
    }
}
