package vn.bangvang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptAddressTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, ''",
                "code=DX-2017-0001&page=2, code=DX-2017-0001&page=2",
                "code=A&round:name=XYZ, code=A",
                "code=A&round%3Aname=XYZ, code=A",
                "ending_SUBMIT=1&ending:close=x, ''",
                "jakarta.faces.ViewState=x&q=t%E1%BB%95ng, q=t%E1%BB%95ng",
                "primefaces.nonce=1&=2&code, ''",
            })
    void only_parameters_of_links_are_taken_over_never_fields_of_a_form(String query, String kept) {
        assertThat(KeptAddress.linked(query)).isEqualTo(kept);
    }
}
