package vn.bangvang.person;

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
     * Every choice of the name's words, so that any of them, in any order, are looked up at once.
     */
    public static Set<String> terms(String fullName) {
        var words = words(fullName);
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
        return terms;
    }

    /** The words without tones, in the order of the alphabet. */
    static List<String> words(String text) {
        return new TreeSet<>(List.of(Text.key(text).split(" ")))
                .stream().filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList();
    }
}
