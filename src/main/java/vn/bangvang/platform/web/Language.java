package vn.bangvang.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Vietnamese first; English when the visitor switched to it. Kept in a cookie, never in a session.
 */
final class Language {
    static final String COOKIE = "lang";
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Language() {}

    static Locale of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
                    return Locale.ENGLISH;
                }
            }
        }
        return VIETNAMESE;
    }
}
