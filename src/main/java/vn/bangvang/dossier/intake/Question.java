package vn.bangvang.dossier.intake;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.platform.Sentence;

/**
 * Something in an uploaded list that can be meant in more than one way.
 *
 * @param key under which it is answered
 * @param rows of the file that ask it, as the spreadsheet counts
 * @param text of the cell
 */
public record Question(
        String key, About about, List<Integer> rows, String text, List<Option> options)
        implements Serializable {
    public Question {
        rows = List.copyOf(rows);
        options = List.copyOf(options);
    }

    /** The rows as a sentence names them. */
    public String rowsInWords() {
        return Sentence.join(rows.stream().map(String::valueOf).toList());
    }

    /** What is asked for. */
    public enum About {
        /** Which of several people of a name, or a new one. */
        PERSON,
        /** Which unit, or a new collective. */
        UNIT,
        /** Which award. */
        AWARD
    }

    /**
     * An answer.
     *
     * @param value what is kept
     * @param label what tells it from the others
     */
    public record Option(String value, String label) implements Serializable {}
}
