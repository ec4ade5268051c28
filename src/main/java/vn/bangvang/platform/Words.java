package vn.bangvang.platform;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that are looked for in keys, in whatever order they stand there. */
public record Words(List<String> likes) {
    public Words {
        likes = List.copyOf(likes);
    }

    public static Words of(String query) {
        return new Words(Text.likes(query));
    }

    /**
     * A condition of JPQL that every word meets.
     *
     * @param one what one word meets, with {@code like :word escape '!'}
     */
    public String where(String one) {
        return IntStream.range(0, likes.size())
                .mapToObj(i -> "(" + one.replace(":word", ":word" + i) + ")")
                .collect(Collectors.joining(" and "));
    }

    /** The query with the words as the parameters of {@link #where}. */
    public <T> TypedQuery<T> in(TypedQuery<T> query) {
        for (var i = 0; i < likes.size(); i++) {
            query.setParameter("word" + i, likes.get(i));
        }
        return query;
    }
}
