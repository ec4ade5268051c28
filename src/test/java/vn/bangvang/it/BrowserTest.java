package vn.bangvang.it;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that sits at a real browser before the deployed program. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class BrowserTest {
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

    /**
     * @param account {@code null} for a citizen
     */
    Desk desk(String account) {
        return new Desk(chromium.browser(), base.toString(), account);
    }
}
