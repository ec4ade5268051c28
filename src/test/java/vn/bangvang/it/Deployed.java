package vn.bangvang.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.bangvang.platform.Actors;

/** The program as Maven built it, for the test server. */
public final class Deployed {
    private Deployed() {}

    static WebArchive program() {
        var built =
                ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war")));
        return ShrinkWrap.create(WebArchive.class, "bangvang-it.war").merge(built);
    }

    /** With what a test needs that runs inside the server. */
    public static WebArchive withTests(Class<?>... tests) {
        try {
            var assertj =
                    Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return program()
                    .addClass(Actors.class)
                    .addClasses(tests)
                    .addAsLibrary(new File(assertj));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
