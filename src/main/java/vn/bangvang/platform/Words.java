package vn.bangvang.platform;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that are looked for in keys, in whatever order they stand there.
 *
 * @param likes a pattern for LIKE for each word
 * @param beginnings a regular expression for each word
 */
public record Words(List<String> likes, List<String> beginnings) {
    public Words {
        likes = List.copyOf(likes);
        beginnings = List.copyOf(beginnings);
    }

    public static Words of(String query) {
        return new Words(Text.likes(query), Text.beginnings(query));
    }

    /**
     * What a word of a text meets: it stands at the beginning of one of the text's own, so that "An
     * Hòa" does not find "Văn hóa".
     */
    public static String begin(String path) {
        return within(path) + " and " + path + " regexp :start";
    }

    /** What a word meets that may stand anywhere in a code. */
    public static String within(String path) {
        return path + " like :word escape '!'";
    }

    /**
     * A condition of JPQL that every word meets.
     *
     * @param one what one word meets, made of {@link #begin} and {@link #within}
     */
    public String where(String one) {
        return IntStream.range(0, likes.size())
                .mapToObj(
                        i ->
                                "("
                                        + one.replace(":word", ":word" + i)
                                                .replace(":start", ":start" + i)
                                        + ")")
                .collect(Collectors.joining(" and "));
    }

    /** The query with the words as the parameters of {@link #where}. */
    public <T> TypedQuery<T> in(TypedQuery<T> query) {
        for (var parameter : query.getParameters()) {
            var name = parameter.getName();
            if (name.startsWith("word")) {
                query.setParameter(name, likes.get(Integer.parseInt(name.substring(4))));
            } else if (name.startsWith("start")) {
                query.setParameter(name, beginnings.get(Integer.parseInt(name.substring(5))));
            }
        }
        return query;
    }
}
