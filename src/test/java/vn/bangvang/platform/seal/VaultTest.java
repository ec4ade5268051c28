package vn.bangvang.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.RuleViolation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VaultTest {
    private static final String FIRST = "bi-mat-thu-nhat-cua-may-chu-0123456789";
    private static final String SECOND = "bi-mat-thu-hai-cua-may-chu-0123456789";

    /** Sealed by the program as it was before keys had names, with {@link #FIRST}. */
    private static final String UNNAMED =
            "c9Uau9icuBlvDvtoXPIpvqTiedKUtvtlsARTeJ0cAmE2qy83SaAfIQ==";

    @Test
    void a_sealed_number_opens_in_its_own_row_alone() {
        var vault = vault(FIRST, "");
        var sealed = vault.seal("001085012345", "person CN000001");

        assertThat(vault.open(sealed, "person CN000001")).isEqualTo("001085012345");
        refused(() -> vault.open(sealed, "person CN000002"));
    }

    @Test
    void another_secret_opens_nothing() {
        var sealed = vault(FIRST, "").seal("001085012345", "person CN000001");

        refused(() -> vault(SECOND, "").open(sealed, "person CN000001"));
    }

    @Test
    void the_secret_before_opens_what_it_sealed_and_todays_seals_anew() {
        var before = vault(FIRST, "").seal("001085012345", "person CN000001");
        var today = vault(SECOND, FIRST);

        assertThat(today.open(before, "person CN000001")).isEqualTo("001085012345");
        assertThat(before).doesNotStartWith(today.todays());
        var anew = today.seal("001085012345", "person CN000001");
        assertThat(anew).startsWith(today.todays());
        assertThat(vault(SECOND, "").open(anew, "person CN000001")).isEqualTo("001085012345");
    }

    @Test
    void what_was_sealed_before_keys_had_names_still_opens() {
        assertThat(vault(FIRST, "").open(UNNAMED, "person CN000001")).isEqualTo("001085012345");
    }

    @Test
    void a_server_whose_secret_does_not_open_what_is_stored_says_what_to_do() {
        var sealed = vault(FIRST, "").seal("001085012345", "person CN000001");

        assertThatThrownBy(
                        () ->
                                vault(SECOND, "")
                                        .mustOpen(sealed, "person CN000001", "identity numbers"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open the identity numbers of this database");
    }

    private static Vault vault(String secret, String previous) {
        var vault = new Vault();
        vault.secret = secret;
        vault.previous = previous;
        return vault;
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("platform.vault.wrong"));
    }
}
