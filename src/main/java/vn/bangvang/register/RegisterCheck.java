package vn.bangvang.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.bangvang.platform.Hash;

/**
 * Checks an exported book without the program and without its database: {@code java -cp
 * target/classes vn.bangvang.register.RegisterCheck so-khen-thuong.tsv}. Each line holds the
 * entry's hash and the parts that are hashed; the last line holds the head.
 */
public final class RegisterCheck {
    /** Stands between the hashed parts. */
    static final String BETWEEN = "\u001f";

    private static final String HEAD = "HEAD";
    private static final String START = "0".repeat(64);

    private RegisterCheck() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("RegisterCheck <file>");
            System.exit(2);
        }
        System.exit(check(Path.of(args[0]), System.out) ? 0 : 1);
    }

    /** Says on {@code out} whether the file holds, or which line is the first that does not. */
    static boolean check(Path file, PrintStream out) throws IOException {
        var before = START;
        var seq = 0L;
        var headed = false;
        // a reader that puts a sign for what is no letter, so that the hash names the line
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                var fields = read(line);
                if (fields.get(0).equals(HEAD)) {
                    headed = fields.equals(head(seq, before)) && lines.readLine() == null;
                    break;
                }
                var parts = fields.subList(1, fields.size());
                seq++;
                if (parts.size() < 3
                        || !parts.get(0).equals(before)
                        || !parts.get(1).equals(String.valueOf(seq))
                        || !Hash.sha256(String.join(BETWEEN, parts)).equals(fields.get(0))) {
                    out.println("BAD " + seq + (parts.size() < 3 ? "" : " " + parts.get(2)));
                    return false;
                }
                before = fields.get(0);
            }
        }
        out.println(headed ? "GOOD " + seq + " " + before : "BAD end after " + seq);
        return headed;
    }

    static String line(String hash, List<String> parts) {
        var fields = new ArrayList<>(List.of(hash));
        fields.addAll(parts);
        return write(fields);
    }

    static String headLine(long seq, String hash) {
        return write(head(seq, hash));
    }

    private static List<String> head(long seq, String hash) {
        return List.of(HEAD, String.valueOf(seq), hash);
    }

    private static String write(List<String> fields) {
        return String.join(
                "\t",
                fields.stream()
                        .map(
                                f ->
                                        f.replace("\\", "\\\\")
                                                .replace("\t", "\\t")
                                                .replace("\r", "\\r")
                                                .replace("\n", "\\n"))
                        .toList());
    }

    private static List<String> read(String line) {
        return Arrays.stream(line.split("\t", -1)).map(RegisterCheck::plain).toList();
    }

    private static String plain(String field) {
        var out = new StringBuilder();
        for (var i = 0; i < field.length(); i++) {
            if (field.charAt(i) == '\\' && i + 1 < field.length()) {
                i++;
                out.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            case 'n' -> '\n';
                            default -> field.charAt(i);
                        });
            } else {
                out.append(field.charAt(i));
            }
        }
        return out.toString();
    }
}
