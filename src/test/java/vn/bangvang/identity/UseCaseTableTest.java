package vn.bangvang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;

/**
 * Which role may do what, drawn from the code and compared with the table that a person has read.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UseCaseTableTest {
    private static final Path APPROVED = Path.of("docs/use-cases.txt");

    @Test
    void the_table_of_roles_and_use_cases_is_the_approved_one() throws IOException {
        var drawn = table();

        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/use-cases.txt"), drawn);
        assertThat(drawn).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void administrators_neither_vote_nor_decide() {
        assertThat(Role.ADMINISTRATOR.permissions())
                .doesNotContain(
                        Permission.COUNCIL_VOTE,
                        Permission.COUNCIL_RUN,
                        Permission.DECISION_DRAFT,
                        Permission.DECISION_SIGN,
                        Permission.DOSSIER_APPRAISE);
    }

    @Test
    void nobody_both_drafts_and_signs_or_both_writes_and_publishes() {
        assertThat(Role.values())
                .noneMatch(
                        r -> has(r, Permission.DECISION_DRAFT) && has(r, Permission.DECISION_SIGN))
                .noneMatch(r -> has(r, Permission.NEWS_WRITE) && has(r, Permission.NEWS_PUBLISH));
    }

    private static boolean has(Role role, Permission permission) {
        return role.permissions().contains(permission);
    }

    private static String table() {
        var rows = new TreeMap<String, String>();
        var services =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("vn.bangvang")
                                .stream()
                                .filter(c -> c.getSimpleName().endsWith("Service"))
                                .toList();
        for (var service : services) {
            for (var method : service.reflect().getDeclaredMethods()) {
                var needs = method.getAnnotation(Needs.class);
                if (needs != null) {
                    rows.put(
                            service.getSimpleName()
                                    + "."
                                    + method.getName()
                                    + "/"
                                    + method.getParameterCount(),
                            needs.value() + ": " + roles(needs.value()));
                }
            }
        }
        return rows.entrySet().stream()
                .map(e -> "%-40s %s%n".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining());
    }

    private static String roles(Permission permission) {
        if (permission == Permission.PUBLIC) {
            return "everybody";
        }
        if (permission == Permission.SIGNED_IN) {
            return "every account";
        }
        return Arrays.stream(Role.values())
                .filter(r -> has(r, permission))
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }
}
