package vn.bangvang.dossier.intake;

import java.util.List;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.person.Sex;
import vn.bangvang.person.name.NameCell;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.document.PrintedText;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.RowReading;

/** Reads the cells of one row of an uploaded list, or what was typed in their place. */
final class IntakeCells extends RowReading<IntakeColumn> {
    private static final int LONGEST_POST = 120;

    private final Cells row;
    private final IntakeAnswers answers;

    IntakeCells(Head<IntakeColumn> head, Cells row, List<Fault> faults, IntakeAnswers answers) {
        super(head, row, faults);
        this.row = row;
        this.answers = answers;
    }

    @Override
    protected String mended(IntakeColumn column) {
        return answers.cell(row.key(), column);
    }

    /** Whether somebody typed the cell anew: then it is taken as it stands. */
    boolean isMended(IntakeColumn column) {
        return mended(column) != null;
    }

    Cells row() {
        return row;
    }

    /** Whether nobody has written what is asked for whom the row names: a line of the template. */
    boolean claimsNothing() {
        return text(IntakeColumn.AWARD).isEmpty() && text(IntakeColumn.ACHIEVEMENT).isEmpty();
    }

    Integer birthYear() {
        return year(IntakeColumn.BIRTH_YEAR);
    }

    Rating rating() {
        return choice(IntakeColumn.RATING, Rating.words());
    }

    Discipline discipline() {
        return choice(IntakeColumn.DISCIPLINE, Discipline.words());
    }

    Claim claim() {
        var achievement = required(IntakeColumn.ACHIEVEMENT, 2000);
        mustBePrintable(IntakeColumn.ACHIEVEMENT, achievement);
        var claim = Claim.of(achievement);
        claim.setRecognisedElsewhere(optional(IntakeColumn.LDTT_ELSEWHERE, 200));
        for (var count : CountColumn.ALL) {
            count.put().accept(claim, number(count.column(), count.least(), CountColumn.MOST));
        }
        var group = claim.getGroup();
        if (group.getAdvanced() != null
                && (group.getMembers() == null || group.getAdvanced() > group.getMembers())) {
            fault(IntakeColumn.LDTT_COUNT, "dossier.fault.share");
        }
        return claim;
    }

    /** The post of its own cell; the one in the name's cell where that is empty. */
    String title(NameCell name) {
        if (!text(IntakeColumn.TITLE).isEmpty() || name.post() == null) {
            return required(IntakeColumn.TITLE, LONGEST_POST);
        }
        if (name.post().length() > LONGEST_POST) {
            fault(IntakeColumn.NAME, "platform.fault.long", LONGEST_POST);
        }
        return name.post();
    }

    Sex sex(NameCell name) {
        var text = Text.key(text(IntakeColumn.SEX));
        var sex = text.isEmpty() ? name.sex() : Sex.words().getOrDefault(text, Sex.UNKNOWN);
        if (sex == Sex.UNKNOWN && !text.isEmpty()) {
            noSex();
        }
        return sex;
    }

    boolean isWithoutSex() {
        return Text.key(text(IntakeColumn.SEX)).isEmpty();
    }

    /** Somebody who is not on record has to be told by sex. */
    void noSex() {
        fault(IntakeColumn.SEX, "person.fault.sex");
    }

    Subject subject(String written) {
        var text = text(IntakeColumn.SUBJECT);
        return switch (Text.key(text)) {
            case "" -> NameCell.isHousehold(written) ? Subject.HOUSEHOLD : Subject.INDIVIDUAL;
            case "ca nhan", "cn" -> Subject.INDIVIDUAL;
            case "tap the", "tt" -> Subject.COLLECTIVE;
            case "ho gia dinh", "ho", "gia dinh" -> Subject.HOUSEHOLD;
            default -> {
                fault(IntakeColumn.SUBJECT, "platform.fault.unknown", text);
                yield Subject.INDIVIDUAL;
            }
        };
    }

    /** A sign that no certificate can print is told here, not after the decision is signed. */
    void mustBePrintable(IntakeColumn column, String text) {
        var signs = PrintedText.unprintable(text);
        if (!signs.isEmpty()) {
            fault(column, "dossier.fault.sign", String.join(" ", signs));
        }
    }
}
