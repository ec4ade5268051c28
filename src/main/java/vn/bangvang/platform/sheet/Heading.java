package vn.bangvang.platform.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.platform.Text;

/** A column that a workbook may have. */
public interface Heading {
    Column column();

    /** As the template writes it. */
    default String heading() {
        return column().heading();
    }

    default boolean required() {
        return column().required();
    }

    /** Other wordings that offices use. */
    default List<String> others() {
        return column().others();
    }

    /** In characters, where the program writes the column. */
    default int width() {
        return column().width();
    }

    /** Everything a heading cell of this column can say, as {@link #words} makes it. */
    default Stream<String> wordings() {
        return Stream.concat(Stream.of(heading()), others().stream()).map(Heading::words);
    }

    /** A heading without tones, signs and capitals. */
    static String words(String text) {
        return Text.key(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
