package vn.bangvang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalPathTest {
    @Test
    void only_paths_of_this_program_are_followed() {
        assertThat(LocalPath.of("/app/dossier/dossier.xhtml?code=HS-2016-0001", "/"))
                .isEqualTo("/app/dossier/dossier.xhtml?code=HS-2016-0001");
        assertThat(LocalPath.of("//evil.example", "/")).isEqualTo("/");
        assertThat(LocalPath.of("/\\evil.example", "/")).isEqualTo("/");
        assertThat(LocalPath.of("https://evil.example", "/")).isEqualTo("/");
        assertThat(LocalPath.of("/a\r\nX: y", "/")).isEqualTo("/");
        assertThat(LocalPath.of(null, "/")).isEqualTo("/");
    }
}
