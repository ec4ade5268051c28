package vn.bangvang.platform;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether something was read in a text of law or only remembered. */
public enum SourceStatus {
    FOUND("đã đối chiếu"),
    /** Shown as unverified wherever it is used. */
    MEMORY("chưa đối chiếu");

    private final String words;

    SourceStatus(String words) {
        this.words = words;
    }

    /** As workbooks write it. */
    public String words() {
        return words;
    }

    /** By the key of the words, for reading workbooks. */
    public static Map<String, SourceStatus> byKey() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(s -> Text.key(s.words), Function.identity()));
    }
}
