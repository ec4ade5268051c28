package vn.bangvang.register.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.register.oldlist.OldColumn;
import vn.bangvang.register.oldlist.OldPreview;
import vn.bangvang.register.oldlist.OldSettings;

/** How an old list is to be read, as set by hand. */
public class OldInput implements Serializable {
    private final List<Column> columns;
    private int headRow;
    private String award;
    private Integer year;
    private String decisionNumber;
    private LocalDate decidedOn;
    private String unit;
    private final int sheet;
    private final Map<String, String> choices;
    private boolean consent;

    /** Which column of the file holds what; {@code null} for none. */
    public static class Column implements Serializable {
        private final OldColumn column;
        private Integer at;

        Column(OldColumn column, Integer at) {
            this.column = column;
            this.at = at;
        }

        public OldColumn getColumn() {
            return column;
        }

        public Integer getAt() {
            return at;
        }

        public void setAt(Integer at) {
            this.at = at;
        }
    }

    OldInput(OldPreview preview) {
        var settings = preview.settings();
        columns =
                Arrays.stream(OldColumn.values())
                        .map(c -> new Column(c, settings.columns().get(c)))
                        .toList();
        headRow = settings.headRow();
        award = settings.award();
        year = settings.year();
        decisionNumber = settings.decisionNumber();
        decidedOn = settings.decidedOn();
        unit = settings.unit();
        sheet = settings.sheet();
        choices = new HashMap<>(settings.choices());
        consent = settings.consent();
    }

    OldSettings settings() {
        var chosen = new EnumMap<OldColumn, Integer>(OldColumn.class);
        columns.stream().filter(c -> c.at != null).forEach(c -> chosen.put(c.column, c.at));
        var said = new HashMap<>(choices);
        said.values().removeIf(v -> v == null || v.isEmpty());
        return new OldSettings(
                sheet,
                headRow,
                chosen,
                award,
                year,
                decisionNumber,
                decidedOn,
                unit,
                said,
                consent);
    }

    /** Awards that words of the file mean, by the key of the words. */
    public Map<String, String> getChoices() {
        return choices;
    }

    /** Whether what was understood otherwise than it stands is right. */
    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public int getHeadRow() {
        return headRow;
    }

    public void setHeadRow(int headRow) {
        this.headRow = headRow;
    }

    public String getAward() {
        return award;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
