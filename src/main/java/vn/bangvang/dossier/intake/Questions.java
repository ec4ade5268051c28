package vn.bangvang.dossier.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of an uploaded list; what was answered is not asked again. */
final class Questions {
    private final IntakeAnswers answers;
    private final Map<String, Question> open = new LinkedHashMap<>();

    Questions(IntakeAnswers answers) {
        this.answers = answers;
    }

    /** What was answered, if it is among the options; else the question is kept. */
    Optional<String> ask(
            String key, Question.About about, int row, String text, List<Question.Option> options) {
        var answer = answers.choices().get(key);
        if (answer != null && options.stream().anyMatch(o -> o.value().equals(answer))) {
            return Optional.of(answer);
        }
        var rows = new ArrayList<Integer>();
        if (open.containsKey(key)) {
            rows.addAll(open.get(key).rows());
        }
        rows.add(row);
        open.put(key, new Question(key, about, rows, text, options));
        return Optional.empty();
    }

    List<Question> open() {
        return List.copyOf(open.values());
    }
}
