package vn.bangvang.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.bangvang.platform.Text;

/**
 * Awards by the words with which offices write them, one vocabulary for every file: names of any
 * time, codes, and the words of the shared list. Words that fit several awards name them all.
 */
public final class AwardWords {
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:tang )?(?:thuong )?(?:danh hieu|hinh thuc(?: khen thuong)?) (?=\\S)");
    private static final Pattern SIGNS = Pattern.compile("[\".:;]");

    private final Map<String, Award> byWords = new HashMap<>();
    private final List<Award> awards;

    /**
     * @param others other words, by award code
     */
    AwardWords(List<Award> awards, Map<String, List<String>> others) {
        this.awards = List.copyOf(awards);
        for (var award : awards) {
            byWords.put(words(award.code()), award);
            others.getOrDefault(award.code(), List.of()).forEach(w -> byWords.put(words(w), award));
        }
        for (var award : awards) {
            award.allNames().forEach(named -> byWords.put(words(named.name()), award));
        }
    }

    /** The awards that the words can mean: none for words that nobody uses. */
    public List<Award> meant(String text) {
        var words = words(text);
        var exact = byWords.get(words);
        if (exact != null) {
            return List.of(exact);
        }
        if (!words.contains(" ")) {
            return List.of();
        }
        var begun = new LinkedHashMap<String, Award>();
        for (var award : awards) {
            if (award.allNames().stream().anyMatch(n -> words(n.name()).startsWith(words + " "))) {
                begun.put(award.code(), award);
            }
        }
        return new ArrayList<>(begun.values());
    }

    private static String words(String text) {
        var key = SIGNS.matcher(Text.key(text)).replaceAll("").replace("chien sy", "chien si");
        return BEFORE.matcher(key.strip()).replaceFirst("").strip();
    }
}
