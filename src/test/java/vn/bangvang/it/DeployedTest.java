package vn.bangvang.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.bangvang.audit.NamedThings;
import vn.bangvang.award.law.LawAway;
import vn.bangvang.eligibility.rule.Candidates;
import vn.bangvang.identity.TestAccounts;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.register.BookCheck;

/**
 * A test of the program as Maven built it, with the tests beside it, on the test server. All of
 * them share one deployment ({@link DeployOnce}), which therefore holds every test that runs inside
 * the server.
 */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class DeployedTest {
    private static final File CASES = new File("src/test/resources/cases");

    @Deployment
    static WebArchive program() {
        try {
            var assertj =
                    Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return ShrinkWrap.create(WebArchive.class, "bangvang-it.war")
                    .merge(
                            ShrinkWrap.createFromZipFile(
                                    WebArchive.class, new File(System.getProperty("war"))))
                    .addClasses(
                            Actors.class,
                            NamedThings.class,
                            BookCheck.class,
                            LawAway.class,
                            Candidates.class,
                            TestAccounts.class)
                    // the practice district, which the program as it is handed over does not have
                    .addPackages(false, "vn.bangvang.demo", "vn.bangvang.it", "vn.bangvang.bench")
                    .addAsResource(CASES, "cases")
                    .addAsLibrary(new File(assertj));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
