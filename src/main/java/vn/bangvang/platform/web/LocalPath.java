package vn.bangvang.platform.web;

import java.util.regex.Pattern;

/** A path inside the program, taken from a request: never leads to another site. */
public final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[\\w./?=&%-]*");

    private LocalPath() {}

    public static String of(String asked, String otherwise) {
        return asked != null && SAFE.matcher(asked).matches() ? asked : otherwise;
    }
}
