package vn.bangvang.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The program as Maven built it, for the test server. */
final class Deployed {
    private Deployed() {}

    static WebArchive program() {
        var built =
                ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war")));
        return ShrinkWrap.create(WebArchive.class, "bangvang-it.war").merge(built);
    }

    /** With what a test needs that runs inside the server. */
    static WebArchive withTests(Class<?>... tests) {
        try {
            var assertj =
                    Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return program().addClasses(tests).addAsLibrary(new File(assertj));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
