package vn.bangvang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are put together while running have words in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessageKeyTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.bangvang");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_constrained_field_has_a_name(String language) {
        var names = new TreeSet<String>();
        for (var type : CLASSES) {
            constrained(type).forEach(names::add);
        }

        assertThat(names).contains("reason", "fullName");
        assertThat(names.stream().map(n -> "platform.field." + n))
                .allMatch(key -> has(language, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void an_enum_with_words_for_one_constant_has_them_for_all(String language) {
        var missing = new TreeSet<String>();
        for (var type : CLASSES) {
            if (type.isEnum()) {
                var keys = keys(type);
                if (keys.stream().anyMatch(key -> has(language, key))) {
                    keys.stream().filter(key -> !has(language, key)).forEach(missing::add);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static List<String> keys(JavaClass type) {
        var capability = type.getPackageName().split("\\.")[2];
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(c -> capability + "." + type.getSimpleName() + "." + ((Enum<?>) c).name())
                .toList();
    }

    private static Stream<String> constrained(JavaClass type) {
        var executables =
                Stream.concat(
                        Arrays.stream(type.reflect().getDeclaredConstructors()),
                        Arrays.stream(type.reflect().getDeclaredMethods()));
        return executables
                .flatMap(e -> Arrays.stream(e.getParameters()))
                .filter(p -> Arrays.stream(p.getAnnotations()).anyMatch(MessageKeyTest::limits))
                .map(Parameter::getName);
    }

    private static boolean limits(Annotation annotation) {
        return annotation
                .annotationType()
                .getPackageName()
                .equals("jakarta.validation.constraints");
    }

    private static boolean has(String language, String key) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = "messages." + key.substring(0, key.indexOf('.'));
        try {
            return ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language), control)
                    .containsKey(key);
        } catch (java.util.MissingResourceException e) {
            return false;
        }
    }
}
