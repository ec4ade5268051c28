package vn.bangvang.person;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.platform.Text;

/**
 * What is written down of a person and of the present position.
 *
 * @param unitCode the unit where the person works
 * @param positionClass code in the shared list of position classes; {@code null} when not known
 * @param ethnicGroup code in the shared list, for statistics only; {@code null} when not known
 */
public record PersonForm(
        @NotBlank @Size(max = 120) String fullName,
        @NotNull Sex sex,
        @Min(1900) @Max(2100) Integer birthYear,
        LocalDate recruitedOn,
        @NotBlank String unitCode,
        @NotBlank @Size(max = 120) String title,
        String positionClass,
        String ethnicGroup)
        implements Serializable {

    /** Letters that one word of a name has at most. */
    public static final int LONGEST_WORD = 40;

    private static final int YOUNGEST = 10;

    @AssertTrue(message = "{person.name.word}")
    boolean isMadeOfWords() {
        return fullName == null || Text.givenName(Text.clean(fullName)).length() <= LONGEST_WORD;
    }

    /** Nobody is recruited as a child. */
    @AssertTrue(message = "{person.recruited.child}")
    boolean isRecruitedGrownUp() {
        return recruitedOn == null
                || birthYear == null
                || recruitedOn.getYear() - birthYear >= YOUNGEST;
    }

    /** Small pictures (emoji) belong to no name, and no document prints them. */
    @AssertTrue(message = "{person.name.signs}")
    boolean isMadeOfLetters() {
        return fullName == null || fullName.codePoints().noneMatch(PersonForm::isStrange);
    }

    private static boolean isStrange(int sign) {
        return Character.getType(sign) == Character.OTHER_SYMBOL;
    }

    /** Of somebody whose ethnic group is not known. */
    public PersonForm(
            String fullName,
            Sex sex,
            Integer birthYear,
            LocalDate recruitedOn,
            String unitCode,
            String title,
            String positionClass) {
        this(fullName, sex, birthYear, recruitedOn, unitCode, title, positionClass, null);
    }

    /** The same without what only those see who keep the record. */
    PersonForm withoutEthnicGroup() {
        return new PersonForm(
                fullName, sex, birthYear, recruitedOn, unitCode, title, positionClass);
    }
}
