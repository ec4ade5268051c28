package vn.bangvang.award;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.bangvang.platform.Sentence;
import vn.bangvang.platform.Vocabulary;

/** How many of each subject, in the order and words of official documents. */
public record SubjectCounts(Map<Subject, Long> counts) {
    /** The order in which official documents name subjects. */
    public static final List<Subject> ORDER =
            List.of(Subject.COLLECTIVE, Subject.HOUSEHOLD, Subject.INDIVIDUAL);

    private static final Locale VIETNAMESE = Vocabulary.OFFICIAL.locale();

    public SubjectCounts {
        counts = Map.copyOf(counts);
    }

    /** "03 tập thể, 01 hộ gia đình và 12 cá nhân"; those of whom there are none are left out. */
    public String words() {
        return Sentence.join(
                there().map(s -> Sentence.count(counts.get(s)) + " " + noun(s)).toList());
    }

    /** "tập thể, hộ gia đình và cá nhân", as far as there are such. */
    public String nouns() {
        return Sentence.join(there().map(SubjectCounts::noun).toList());
    }

    private Stream<Subject> there() {
        return ORDER.stream().filter(s -> counts.getOrDefault(s, 0L) > 0);
    }

    private static String noun(Subject subject) {
        return Vocabulary.OFFICIAL.name(subject).toLowerCase(VIETNAMESE);
    }
}
