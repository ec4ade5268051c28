package vn.bangvang.eligibility.rule;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.award.LawRow;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;

/** What rules read out of the word of their row of law (column "mode"), with names. */
final class Parameters {
    /**
     * An award within so many years, such as {@code CSTDT 5}.
     *
     * @param count how often
     */
    record Times(String award, int within, int count) {
        private static final Pattern FORM = Pattern.compile("(\\w+) (\\d{1,2})");

        static Times of(LawRow row) {
            var read = read(FORM, row);
            return new Times(read.group(1), Integer.parseInt(read.group(2)), row.count());
        }
    }

    /**
     * Initiatives of at least a scope within so many years, such as {@code PROVINCE 5}.
     *
     * @param count how many
     */
    record Ideas(InitiativeScope scope, int within, int count) {
        private static final Pattern FORM = Pattern.compile("(\\w+) (\\d{1,2})");

        static Ideas of(LawRow row) {
            var read = read(FORM, row);
            return new Ideas(
                    InitiativeScope.valueOf(read.group(1)),
                    Integer.parseInt(read.group(2)),
                    row.count());
        }
    }

    /**
     * Initiatives that a class of posts needs, such as {@code CN_ DISTRICT}.
     *
     * @param count how many
     */
    record IdeasOfClass(String positionClass, InitiativeScope scope, int count) {
        private static final Pattern FORM = Pattern.compile("(\\w+) (\\w+)");

        static IdeasOfClass of(LawRow row) {
            var read = read(FORM, row);
            return new IdeasOfClass(
                    read.group(1), InitiativeScope.valueOf(read.group(2)), row.count());
        }
    }

    /**
     * Years of at least a rating, such as {@code HTT} or {@code HTXS AFTER BK_T}.
     *
     * @param after award whose year they must follow
     * @param count how many
     */
    record RatedYears(Rating rating, Optional<String> after, int count) {
        private static final Pattern FORM = Pattern.compile("(\\w+)(?: AFTER (\\w+))?");

        static RatedYears of(LawRow row) {
            var read = read(FORM, row);
            return new RatedYears(
                    Rating.valueOf(read.group(1)), Optional.ofNullable(read.group(2)), row.count());
        }
    }

    private Parameters() {}

    /** From which discipline on, such as {@code KHIEN_TRACH}. */
    static Discipline discipline(LawRow row) {
        return Discipline.valueOf(row.mode());
    }

    /** A day of the year, such as {@code 11-25}. */
    static MonthDay dayOfYear(LawRow row) {
        return MonthDay.parse("--" + row.mode());
    }

    private static Matcher read(Pattern form, LawRow row) {
        var read = form.matcher(row.mode());
        if (!read.matches()) {
            throw new IllegalArgumentException(row.mode());
        }
        return read;
    }
}
