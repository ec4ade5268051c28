package vn.bangvang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import vn.bangvang.platform.Days;

/** Reads what a plain link or search form asks for; what cannot be read counts as not asked. */
public final class Query {
    private static final int LONGEST = 200;

    private Query() {}

    public static String text(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }

    public static int number(HttpServletRequest request, String name, int otherwise) {
        var value = text(request, name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** A row's key; 0, which no row has, where there is none. */
    public static long key(HttpServletRequest request, String name) {
        var value = text(request, name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }

    /** A day as people write it, or as addresses do; {@code null} where there is none. */
    public static LocalDate day(HttpServletRequest request, String name) {
        return Days.day(text(request, name)).orElse(null);
    }

    /** The constant of this name; {@code otherwise} when there is none. */
    public static <E extends Enum<E>> E choice(
            HttpServletRequest request, String name, Class<E> type, E otherwise) {
        var value = text(request, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(otherwise);
    }

    /** {@code name=value&} ready for a link. */
    public static String part(String name, Object value) {
        return name + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8) + "&";
    }
}
