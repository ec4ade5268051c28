package vn.bangvang.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.start.StartCheck;

/**
 * What a password must be: long enough, not a usual one, not made of what everybody knows. Those of
 * practice are published anyway and need only be long.
 */
@ApplicationScoped
class PasswordRules {
    private static final int SHORTEST = NewAccount.SHORTEST_PASSWORD;
    private static final int LONGEST = NewAccount.LONGEST_PASSWORD;

    /** Of zxcvbn's 0 to 4: more than 10^8 guesses. */
    private static final int SAFE = 3;

    private static final int MEASURED = 40;

    /** Letters that are left at least when the words that everybody knows are taken away. */
    private static final int OWN_PART = 4;

    private static final List<String> USUAL =
            List.of("matkhau", "xinchao", "vietnam", "thidua", "khenthuong", "tinhyeu", "anhyeuem");

    private final Zxcvbn guesser = new Zxcvbn();

    @Inject Settings settings;
    @Inject StartCheck check;

    /**
     * @param account the account's name
     * @param displayName the name of who holds it
     * @throws RuleViolation saying what is wrong with the password
     */
    void mustBeGood(String password, String account, String displayName) {
        if (check.isPractice()) {
            mustBeLong(password);
        } else {
            mustBeGood(password, account, displayName, settings.get("place.name"));
        }
    }

    private static void mustBeLong(String password) {
        var length = password == null ? 0 : password.length();
        if (length < SHORTEST || length > LONGEST) {
            throw new RuleViolation("identity.password.length", SHORTEST, LONGEST);
        }
    }

    void mustBeGood(String password, String account, String displayName, String place) {
        mustBeLong(password);
        var known = known(account, displayName, place);
        var bare = bare(Text.key(password));
        if (isMadeOf(bare, known)) {
            throw new RuleViolation("identity.password.known");
        }
        var words = Stream.concat(USUAL.stream(), known.stream()).toList();
        if (score(password, words) < SAFE || score(bare, words) < SAFE) {
            throw new RuleViolation("identity.password.usual");
        }
    }

    /** Measuring takes longer than in proportion to the length: the beginning says enough. */
    private int score(String password, List<String> words) {
        var beginning = password.substring(0, Math.min(MEASURED, password.length()));
        return guesser.measure(beginning, words).getScore();
    }

    /** Words of the names, and each name without its spaces, without tones, longest first. */
    private static List<String> known(String... names) {
        return Arrays.stream(names)
                .map(Text::key)
                .flatMap(n -> Stream.concat(Stream.of(bare(n)), Arrays.stream(n.split("\\W+"))))
                .filter(w -> w.length() > 1)
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    private static boolean isMadeOf(String bare, List<String> words) {
        var rest = bare;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < bare.length() && rest.replaceAll("[0-9]", "").length() < OWN_PART;
    }

    private static String bare(String key) {
        return key.replaceAll("\\W+", "");
    }
}
