package vn.bangvang.register.chain;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.platform.seal.HashChain;
import vn.bangvang.platform.seal.SignedHead;

/**
 * A chain as a file that {@link RegisterCheck} checks without the program: lines of fields between
 * tabs. A chain that does not begin at nothing says so first; then come the signed heads, the rows,
 * each with its hash before the parts that are hashed, and the head.
 */
public final class ChainFile {
    static final String START = "START";
    static final String SIGNED = "SIGNED";
    static final String HEAD = "HEAD";

    /**
     * What a spreadsheet would take for a formula; a quote is put before it, and before the quotes
     * of such a text.
     */
    private static final Pattern FORMULA = Pattern.compile("^'*[=+@-]");

    private final PrintWriter out;
    private long seq;
    private String hash = HashChain.START;

    public ChainFile(OutputStream out) {
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    /** Says after which hash the first row stands. */
    public void begin(String hashBefore) {
        hash = hashBefore;
        if (!hashBefore.equals(HashChain.START)) {
            write(List.of(START, hashBefore));
        }
    }

    public void signed(SignedHead head) {
        if (head.signature() != null) {
            write(
                    List.of(
                            SIGNED,
                            head.of(),
                            String.valueOf(head.seq()),
                            head.hash(),
                            head.signature()));
        }
    }

    /** The hash of the row written last. */
    public String hash() {
        return hash;
    }

    /**
     * @param parts as they are hashed
     */
    public void row(String newHash, List<String> parts) {
        var fields = new ArrayList<>(List.of(newHash));
        fields.addAll(parts);
        write(fields);
        seq++;
        hash = newHash;
    }

    /** Writes the head: a file that breaks off has none. */
    public void end() {
        write(List.of(HEAD, String.valueOf(seq), hash));
        out.flush();
    }

    private void write(List<String> fields) {
        out.print(String.join("\t", fields.stream().map(ChainFile::escaped).toList()) + "\n");
    }

    private static String escaped(String field) {
        var plain =
                field.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n");
        return FORMULA.matcher(plain).find() ? "'" + plain : plain;
    }

    /** The fields of a line. */
    public static List<String> read(String line) {
        return Arrays.stream(line.split("\t", -1)).map(ChainFile::plain).toList();
    }

    private static String plain(String escaped) {
        var field =
                escaped.startsWith("'") && FORMULA.matcher(escaped).find()
                        ? escaped.substring(1)
                        : escaped;
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
