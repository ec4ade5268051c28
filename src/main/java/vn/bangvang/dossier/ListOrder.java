package vn.bangvang.dossier;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogue;
import vn.bangvang.platform.Text;

/**
 * How every list of nominations goes, on the screen and on paper. Its order: award, collectives
 * before households and individuals, unit in the order of the tree, given name, full name.
 */
public final class ListOrder {
    private ListOrder() {}

    public static Comparator<Nomination> of(Catalogue catalogue) {
        var awards = catalogue.awards().stream().map(Award::code).toList();
        var letters = new Letters();
        return Comparator.comparing((Nomination n) -> awards.indexOf(n.awardCode()))
                .thenComparing(n -> rank(n))
                .thenComparing(ListOrder::path)
                .thenComparing(n -> letters.key(n.recipient().unit()))
                .thenComparing(n -> letters.key(Text.givenName(n.recipient().name())))
                .thenComparing(n -> letters.key(n.recipient().name()))
                .thenComparing(Nomination::code);
    }

    /** The place of words in the alphabet, looked up once for each: it is asked for many times. */
    private static final class Letters {
        private final Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        private final Map<String, CollationKey> keys = new HashMap<>();

        CollationKey key(String words) {
            return keys.computeIfAbsent(words, collator::getCollationKey);
        }
    }

    private static int rank(Nomination n) {
        return switch (n.recipient().subject()) {
            case COLLECTIVE -> 0;
            case HOUSEHOLD -> 1;
            case INDIVIDUAL -> 2;
        };
    }

    private static String path(Nomination n) {
        return n.collective() == null ? n.dossier().unit().path() : n.collective().path();
    }

    /**
     * Names as lists print them, by the nominations' ids: who has the name of another of the same
     * unit on the list is told apart by year of birth.
     */
    public static HashMap<Long, String> names(List<Nomination> list) {
        var keys = new HashMap<Nomination, String>();
        var people = new HashMap<String, Long>();
        for (var n : list) {
            if (n.person() != null) {
                var key = n.recipient().unit() + "|" + Text.spelling(n.recipient().name());
                keys.put(n, key);
                people.merge(key, n.person().id(), (a, b) -> a.equals(b) ? a : Long.valueOf(-1));
            }
        }
        var names = new HashMap<Long, String>();
        for (var n : list) {
            var shared = n.person() != null && people.get(keys.get(n)) == -1;
            names.put(
                    n.id(),
                    shared && n.person().birthYear() != null
                            ? n.recipient().name() + " (" + n.person().birthYear() + ")"
                            : n.recipient().name());
        }
        return names;
    }
}
