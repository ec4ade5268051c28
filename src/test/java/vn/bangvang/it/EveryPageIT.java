package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page, as somebody who may open it: axe finds nothing serious, it fits a phone, the console
 * is quiet.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPageIT {
    private static final String ITEM =
            "ubnd-huyen-song-vang-tong-ket-cong-tac-thi-dua-khen-thuong-nam-2016";
    private static final List<String> PUBLIC =
            List.of(
                    "",
                    "item.xhtml?id=" + ITEM,
                    "honours.xhtml?q=a",
                    "verify.xhtml",
                    "sign-in.xhtml");
    private static final Map<String, List<String>> SIGNED_IN =
            Map.of(
                    "cb.xa01",
                    List.of(
                            "home",
                            "dossier/list",
                            "dossier/dossier.xhtml?code=HS-2017-0001",
                            "dossier/nomination.xhtml?dossier=HS-2017-0001",
                            "dossier/import.xhtml?dossier=HS-2017-0001",
                            "person/list",
                            "person/person"),
                    "noivu",
                    List.of(
                            "appraisal/dossier.xhtml?code=HS-2016-0005", "movement/list",
                            "movement/round.xhtml?code=DX-2017-0001", "register/list"),
                    "thuky",
                    List.of("council/list", "council/session.xhtml?code=PH-2017-0001"),
                    "vanthu",
                    List.of(
                            "decision/list",
                            "decision/decision.xhtml?code=QD-2017-0001",
                            "report/year.xhtml?year=2016"),
                    "thanhtra",
                    List.of(
                            "audit/list",
                            "award/catalogue",
                            "bonus/sheet.xhtml?decision=QD-2017-0001"),
                    "bientap",
                    List.of("news/list", "news/item.xhtml?id=" + ITEM, "news/item"),
                    "quantri",
                    List.of(
                            "identity/accounts",
                            "identity/password",
                            "organization/list",
                            "organization/place"));

    private static Chromium chromium;

    @ArquillianResource URL base;

    @Deployment(testable = false)
    static WebArchive program() {
        return Deployed.program();
    }

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void every_public_page_is_accessible_and_fits_a_phone() {
        look(null, PUBLIC);
    }

    @Test
    void every_signed_in_page_is_accessible_and_fits_a_phone() {
        SIGNED_IN.forEach(
                (account, pages) ->
                        look(
                                account,
                                pages.stream()
                                        .map(
                                                p ->
                                                        "app/"
                                                                + (p.contains(".xhtml")
                                                                        ? p
                                                                        : p + ".xhtml"))
                                        .toList()));
    }

    private void look(String account, List<String> pages) {
        try (var desk = new Desk(chromium.browser(), base.toString(), account)) {
            for (var page : pages) {
                assertThat(desk.open(page)).as(page).isEqualTo(200);
                desk.mustBeAccessible();
                desk.mustFitAPhone();
            }
        }
    }
}
