package vn.bangvang.person.list;

import static vn.bangvang.person.list.PersonColumn.BIRTH_YEAR;
import static vn.bangvang.person.list.PersonColumn.IDENTITY;
import static vn.bangvang.person.list.PersonColumn.NAME;
import static vn.bangvang.person.list.PersonColumn.POSITION_CLASS;
import static vn.bangvang.person.list.PersonColumn.RECRUITED;
import static vn.bangvang.person.list.PersonColumn.SEX;
import static vn.bangvang.person.list.PersonColumn.TITLE;
import static vn.bangvang.person.list.PersonColumn.UNIT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.bangvang.organization.UnitDirectory;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.Sex;
import vn.bangvang.person.identity.IdentityNumber;
import vn.bangvang.person.name.NameCell;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.RowReading;

/** Understands the rows of a list of people one by one. */
public final class PersonReading {
    private static final int LONGEST = 120;

    private final UnitDirectory units;
    private final Map<String, String> classes;
    private final Set<String> provinces;
    private final boolean sealing;
    private final LocalDate today;

    /**
     * @param units within the actor's reach
     * @param classes codes of position classes by the keys of their names
     * @param sealing whether identity numbers can be kept
     */
    PersonReading(
            UnitDirectory units,
            Map<String, String> classes,
            Set<String> provinces,
            boolean sealing,
            LocalDate today) {
        this.units = units;
        this.classes = classes;
        this.provinces = provinces;
        this.sealing = sealing;
        this.today = today;
    }

    /**
     * A person as a row says it.
     *
     * @param unit {@code null} where the cell has a fault
     * @param number {@code null} where there is none
     */
    public record Line(
            RowReading<PersonColumn> cells,
            PersonForm person,
            UnitDirectory.Ref unit,
            IdentityNumber number) {}

    Line line(RowReading<PersonColumn> cells) {
        var name = NameCell.read(cells.required(NAME, LONGEST));
        if (Text.givenName(name.name()).length() > PersonForm.LONGEST_WORD) {
            cells.fault(NAME, "platform.fault.word", PersonForm.LONGEST_WORD);
        }
        var unit = units.required(cells, UNIT, today);
        var sex = sex(cells, name);
        var birthYear = cells.year(BIRTH_YEAR);
        var person =
                new PersonForm(
                        name.name(),
                        sex,
                        birthYear,
                        cells.date(RECRUITED),
                        unit == null ? null : unit.code(),
                        title(cells, name),
                        cells.choice(POSITION_CLASS, classes));
        return new Line(cells, person, unit, number(cells, sex, birthYear));
    }

    private static Sex sex(RowReading<PersonColumn> cells, NameCell name) {
        var text = Text.key(cells.text(SEX));
        var sex = text.isEmpty() ? name.sex() : Sex.words().getOrDefault(text, Sex.UNKNOWN);
        if (sex == Sex.UNKNOWN) {
            cells.fault(SEX, "person.fault.sex");
        }
        return sex;
    }

    private static String title(RowReading<PersonColumn> cells, NameCell name) {
        return cells.text(TITLE).isEmpty() && name.post() != null
                ? name.post()
                : cells.required(TITLE, LONGEST);
    }

    private IdentityNumber number(RowReading<PersonColumn> cells, Sex sex, Integer birthYear) {
        var text = cells.text(IDENTITY);
        if (text.isEmpty()) {
            return null;
        }
        if (!sealing) {
            cells.fault(IDENTITY, "person.identity.closed");
            return null;
        }
        try {
            var number = new IdentityNumber(text);
            number.mustBeOf(provinces);
            number.mustFit(sex, birthYear);
            return number;
        } catch (RuleViolation e) {
            cells.fault(IDENTITY, e.key(), e.args());
            return null;
        }
    }
}
