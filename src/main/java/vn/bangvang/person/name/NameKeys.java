package vn.bangvang.person.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.bangvang.platform.Text;

/** By what a name is sorted and found. */
public final class NameKeys {
    /**
     * Behind three words and more of a longer name, so that who has just these is found first, and
     * then the others.
     */
    static final String OF_LONGER = " +";

    /** Up to so many words are looked up without telling whole names from longer ones. */
    static final int FEW = 2;

    private static final int MOST_WORDS = 6;

    private NameKeys() {}

    /** Given name, then the full name. */
    public static String sortName(String fullName) {
        return Text.givenName(fullName) + " " + fullName;
    }

    /**
     * Every choice of the name's words, so that any of them, in any order, are looked up at once;
     * of the words after the sixth only each one and its pairs.
     */
    public static Set<String> terms(String fullName) {
        var all = all(fullName);
        var words = all.subList(0, Math.min(MOST_WORDS, all.size()));
        var terms = new LinkedHashSet<String>();
        for (var choice = 1; choice < 1 << words.size(); choice++) {
            var some = new ArrayList<String>();
            for (var i = 0; i < words.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    some.add(words.get(i));
                }
            }
            var joined = String.join(" ", some);
            terms.add(
                    some.size() <= FEW || some.size() == words.size()
                            ? joined
                            : joined + OF_LONGER);
        }
        for (var word : all.subList(words.size(), all.size())) {
            terms.add(word);
            all.stream().filter(w -> !w.equals(word)).forEach(w -> terms.add(pair(w, word)));
        }
        return terms;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** The words without tones, in the order of the alphabet; no more than the first six. */
    static List<String> words(String text) {
        return all(text).stream().limit(MOST_WORDS).toList();
    }

    private static List<String> all(String text) {
        return new TreeSet<>(List.of(Text.key(text).split(" ")))
                .stream().filter(w -> !w.isEmpty()).toList();
    }
}
