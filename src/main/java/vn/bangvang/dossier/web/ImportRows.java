package vn.bangvang.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.classification.web.TermNames;
import vn.bangvang.dossier.intake.CountColumn;
import vn.bangvang.dossier.intake.IntakeColumn;
import vn.bangvang.dossier.intake.IntakeRow;
import vn.bangvang.dossier.intake.Preview;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Show;

/** Says in words what a row of an uploaded list would save. */
@Named("importRows")
@RequestScoped
public class ImportRows {
    @Inject TermNames terms;
    @Inject Messages messages;
    @Inject Show show;

    /** Everything that is saved of a row and has no column of its own. */
    public String facts(IntakeRow row) {
        var facts = new ArrayList<String>();
        if (row.person() != null) {
            if (row.newPerson()) {
                add(
                        facts,
                        IntakeColumn.POSITION_CLASS,
                        row.person().positionClass() == null
                                ? messages.of("person.unknown")
                                : terms.name("POSITION_CLASS", row.person().positionClass()));
            }
            add(facts, IntakeColumn.SEX, messages.name(row.person().sex()));
            add(facts, IntakeColumn.BIRTH_YEAR, row.person().birthYear());
            add(facts, IntakeColumn.RECRUITED, show.date(row.person().recruitedOn()));
            if (row.year().rating() != null) {
                add(facts, IntakeColumn.RATING, messages.name(row.year().rating()));
            }
            add(facts, IntakeColumn.LEAVE_DAYS, row.year().leaveDays());
            if (row.year().discipline() != null) {
                add(facts, IntakeColumn.DISCIPLINE, messages.name(row.year().discipline()));
            }
        }
        add(facts, IntakeColumn.LDTT_ELSEWHERE, row.claim().getRecognisedElsewhere());
        add(facts, IntakeColumn.INITIATIVE, row.initiative());
        add(facts, IntakeColumn.INITIATIVE_NUMBER, row.initiativeNumber());
        CountColumn.ALL.forEach(c -> add(facts, c.column(), c.get().apply(row.claim())));
        return String.join("; ", facts);
    }

    /** Whom the list would add to those on record, in words; empty when nobody. */
    public String added(Preview preview) {
        var added = new ArrayList<String>();
        count(added, "dossier.import.people", preview.newPeople());
        count(added, "dossier.import.collectives", preview.newCollectives());
        count(added, "dossier.import.households", preview.newHouseholds());
        return String.join(", ", added);
    }

    private void count(List<String> added, String key, long number) {
        if (number > 0) {
            added.add(messages.of(key, show.number(number)));
        }
    }

    private static void add(List<String> facts, IntakeColumn column, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.add(column.heading() + ": " + value);
        }
    }

    /** Whether the recipient is on record already. */
    public String onRecord(IntakeRow row) {
        return messages.of(
                row.newPerson() || row.newCollective() || row.newHousehold()
                        ? "dossier.import.new"
                        : "dossier.import.known");
    }
}
