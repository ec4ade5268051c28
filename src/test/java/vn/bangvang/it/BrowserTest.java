package vn.bangvang.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test that sits at a real browser before the deployed program. */
@RunAsClient
public abstract class BrowserTest extends DeployedTest {
    private static Chromium chromium;

    @ArquillianResource URL base;

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

    /** What a Word document says. */
    static String words(byte[] docx) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
