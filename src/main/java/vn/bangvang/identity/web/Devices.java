package vn.bangvang.identity.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Tells devices apart by a cookie that holds nothing but random digits. It opens nothing: it only
 * says which door an attempt to sign in stands at.
 */
@ApplicationScoped
class Devices {
    private static final String NAME = "device";
    private static final String TOKEN = "[0-9a-f]{32}";
    private static final int BYTES = 16;
    private static final Duration LIFE = Duration.ofDays(400);

    private final SecureRandom random = new SecureRandom();

    @Resource(lookup = "bangvang/cookieSecure")
    String secure;

    /** The token of the device; {@code null} when it has none. */
    String of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(c -> c.getName().equals(NAME) && c.getValue().matches(TOKEN))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The token of the device, which is given one where it has none. */
    String remembered(HttpServletRequest request, HttpServletResponse response) {
        var known = of(request);
        if (known != null) {
            return known;
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var cookie = new Cookie(NAME, HexFormat.of().formatHex(bytes));
        cookie.setHttpOnly(true);
        cookie.setSecure(Boolean.parseBoolean(secure));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        cookie.setMaxAge((int) LIFE.toSeconds());
        response.addCookie(cookie);
        return cookie.getValue();
    }
}
