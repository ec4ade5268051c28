package vn.bangvang.platform.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A path inside the program, taken from a request: never leads to another site. */
public final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[\\w./?=&%-]*");

    private LocalPath() {}

    /**
     * @throws BadRequest for a path that climbs out of where it begins
     */
    public static String of(String asked, String otherwise) {
        if (asked == null || !SAFE.matcher(asked).matches()) {
            return otherwise;
        }
        if (climbs(asked.split("\\?", 2)[0])) {
            throw new BadRequest("path " + asked);
        }
        return asked;
    }

    private static boolean climbs(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8).contains("..");
        } catch (IllegalArgumentException notEncoded) {
            return true;
        }
    }
}
