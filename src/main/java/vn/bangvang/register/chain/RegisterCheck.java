package vn.bangvang.register.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.platform.seal.Ed25519;
import vn.bangvang.platform.seal.HashChain;
import vn.bangvang.platform.seal.SignedHead;

/**
 * Checks an exported book or trail without the program and without its database: {@code java -cp
 * target/classes vn.bangvang.register.chain.RegisterCheck so-khen-thuong.tsv [public key]}. With
 * the server's public key, which the portal shows, a chain that was computed anew is found out too.
 */
public final class RegisterCheck {
    private static final Pattern FORMAT = Pattern.compile("v\\d+");

    private final String publicKey;
    private final List<SignedHead> heads = new ArrayList<>();
    private HashChain.Walk walk = new HashChain.Walk(HashChain.START);

    private RegisterCheck(String publicKey) {
        this.publicKey = publicKey;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("RegisterCheck <file> [public key]");
            System.exit(2);
        }
        try (var file = Files.newInputStream(Path.of(args[0]));
                // puts a sign for what is no letter, so that the hash names the line
                var lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var found = check(lines, args.length == 2 ? args[1] : null);
            System.out.println(found);
            System.exit(found.startsWith("GOOD") ? 0 : 1);
        }
    }

    /**
     * Whether the lines hold, or which row is the first that does not.
     *
     * @param publicKey in Base64, or {@code null} to leave signatures out
     * @return "GOOD", number of rows and hash of the head; else "BAD" and what is wrong
     */
    public static String check(BufferedReader lines, String publicKey) throws IOException {
        return new RegisterCheck(publicKey).checked(lines);
    }

    private String checked(BufferedReader lines) throws IOException {
        for (String line; (line = lines.readLine()) != null; ) {
            var fields = ChainFile.read(line);
            switch (fields.get(0)) {
                case ChainFile.START -> {
                    if (walk.seq() > 0 || !heads.isEmpty() || fields.size() != 2) {
                        return "BAD start";
                    }
                    walk = new HashChain.Walk(fields.get(1));
                }
                case ChainFile.SIGNED -> {
                    var head = signed(fields);
                    if (head == null || walk.seq() > 0) {
                        return "BAD signature";
                    }
                    heads.add(head);
                }
                case ChainFile.HEAD -> {
                    return fields.equals(
                                            List.of(
                                                    ChainFile.HEAD,
                                                    String.valueOf(walk.seq()),
                                                    walk.hash()))
                                    && lines.readLine() == null
                            ? whole()
                            : "BAD end after " + walk.seq();
                }
                default -> {
                    var wrong = row(fields);
                    if (wrong != null) {
                        return wrong;
                    }
                }
            }
        }
        return "BAD end after " + walk.seq();
    }

    /** What is wrong with a row; {@code null} for nothing. */
    private String row(List<String> fields) {
        var parts = fields.subList(1, fields.size());
        if (parts.size() < 3) {
            return "BAD " + (walk.seq() + 1);
        }
        if (!walk.step(parts, fields.get(0))) {
            return "BAD " + (walk.seq() + 1) + " " + name(parts);
        }
        return heads.stream().allMatch(h -> h.seq() != walk.seq() || h.hash().equals(walk.hash()))
                ? null
                : "BAD signature of " + walk.seq();
    }

    /** What people know a row by: it stands after the number of the format, where there is one. */
    private static String name(List<String> parts) {
        return parts.get(FORMAT.matcher(parts.get(2)).matches() && parts.size() > 3 ? 3 : 2);
    }

    /** A head as signed; {@code null} when it was not signed so. */
    private SignedHead signed(List<String> fields) {
        try {
            var head =
                    new SignedHead(
                            fields.get(1),
                            Long.parseLong(fields.get(2)),
                            fields.get(3),
                            fields.get(4));
            return publicKey == null || Ed25519.holds(publicKey, head.text(), head.signature())
                    ? head
                    : null;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Who signs signs the last row too. */
    private String whole() {
        var ahead = heads.stream().filter(h -> h.seq() > walk.seq()).findFirst();
        if (ahead.isPresent()) {
            return "BAD signature of " + ahead.get().seq();
        }
        return publicKey == null
                        || walk.seq() == 0 && heads.isEmpty()
                        || heads.stream().anyMatch(h -> h.seq() == walk.seq())
                ? "GOOD " + walk.seq() + " " + walk.hash()
                : "BAD signature of " + walk.seq();
    }
}
