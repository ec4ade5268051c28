package vn.bangvang.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The look of the components: the theme that PrimeFaces brings, in the colours of the program. Its
 * variables are declared and never used, so that a colour is changed where it stands (ADR 34).
 */
@ApplicationScoped
public class Theme {
    static final String NAME = "theme.css";

    private static final String SHIPPED = "/META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern VARIABLES = Pattern.compile(":root\\s*\\{[^}]*\\}");

    /** The theme paints every plain field of a page, those that are not its own too. */
    private static final Pattern PLAIN_FIELDS =
            Pattern.compile("body select[:a-z]*,body input:not\\([^{]*\\{[^}]*\\}");

    private static final Pattern FONT = Pattern.compile("font-family:\\s*-apple-system[^;}]*");

    /** A colour of the theme, ours for it, what it paints. */
    private static final String COLOURS =
            """
            #2196f3 #9b1c1c main colour
            rgb(12.7384615385,136.9384615385,235.6615384615) #7a1515 the same under the mouse
            rgb(11.3230769231,121.7230769231,209.4769230769) #641111 the same while pressed
            rgba(33,150,243,.04) rgba(155,28,28,.04) flat buttons under the mouse
            rgba(33,150,243,.16) rgba(155,28,28,.16) flat buttons while pressed
            rgb(166.2,213,250.2) rgba(155,28,28,.35) ring around what has the focus
            #e3f2fd #fbeaea chosen rows
            #495057 #1f2328 text
            #6c757d #57606a less important text
            #607d8b #57606a secondary buttons
            #dee2e6 #d0d7de lines
            #e9ecef #efece4 heads under the mouse
            #f8f9fa #faf8f3 heads and panels
            #ced4da #6e7781 borders of fields
            #adb5bd #6e7781 placeholders
            #f44336 #a40e26 what is wrong
            #d32f2f #a40e26 dangerous buttons
            #b71c1c #8c0b20 text of errors
            #689f38 #166534 success
            #0288d1 #0b4f8a information
            #fbc02d #f5c542 warning
            """;

    private byte[] sheet;

    synchronized byte[] bytes() {
        if (sheet == null) {
            sheet = recoloured().getBytes(StandardCharsets.UTF_8);
        }
        return sheet;
    }

    private static String recoloured() {
        var css = shipped();
        for (var unwanted : List.of(VARIABLES, PLAIN_FIELDS)) {
            css = unwanted.matcher(css).replaceAll("");
        }
        css = FONT.matcher(css).replaceAll("font-family:inherit");
        for (var line : COLOURS.lines().toList()) {
            var colour = line.split(" ", 3);
            css =
                    Pattern.compile(Pattern.quote(colour[0]), Pattern.CASE_INSENSITIVE)
                            .matcher(css)
                            .replaceAll(colour[1]);
        }
        return css;
    }

    private static String shipped() {
        try (var in = Theme.class.getResourceAsStream(SHIPPED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
