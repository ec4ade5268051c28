package vn.bangvang.platform.sheet;

import java.util.List;
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

    /** Whether a heading cell with this text means this column. */
    default boolean isHeaded(String text) {
        var key = Text.key(text);
        return key.equals(Text.key(heading()))
                || others().stream().anyMatch(o -> key.equals(Text.key(o)));
    }
}
