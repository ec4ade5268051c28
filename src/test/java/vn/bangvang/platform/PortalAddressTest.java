package vn.bangvang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortalAddressTest {
    @Test
    void the_origin_is_written_as_a_browser_writes_it() {
        assertThat(PortalAddress.origin("https://Khen.Example/cong"))
                .contains("https://khen.example");
        assertThat(PortalAddress.origin("https://khen.example:443"))
                .contains("https://khen.example");
        assertThat(PortalAddress.origin("http://localhost:9080")).contains("http://localhost:9080");
        assertThat(PortalAddress.origin("http://localhost:443")).contains("http://localhost:443");
    }

    @Test
    void what_is_no_address_has_no_origin() {
        assertThat(PortalAddress.origin("")).isEmpty();
        assertThat(PortalAddress.origin("khen.example")).isEmpty();
        assertThat(PortalAddress.origin("https://a b")).isEmpty();
    }
}
