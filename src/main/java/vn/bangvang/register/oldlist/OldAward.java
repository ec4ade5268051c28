package vn.bangvang.register.oldlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Subject;
import vn.bangvang.register.Honour;

/** An award on an old list. The audit trail keeps the list; its file keeps each row. */
@Entity
@Table(name = "old_award")
@IdClass(OldAward.Key.class)
public class OldAward {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "list_id")
    private OldList list;

    @Id
    @Column(name = "row_no")
    private int rowNumber;

    private int year;

    @Column(name = "award_code")
    private String award;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "recipient_title")
    private String recipientTitle;

    @Column(name = "recipient_unit")
    private String recipientUnit;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String achievement;

    @Enumerated(EnumType.STRING)
    private Commendation commendation;

    @Column(name = "achieved_from")
    private LocalDate achievedFrom;

    @Column(name = "achieved_to")
    private LocalDate achievedTo;

    private boolean standing = true;

    protected OldAward() {}

    OldAward(OldList list, OldRow row, String recipientKey) {
        this.list = list;
        this.rowNumber = row.number();
        this.year = row.year();
        this.award = row.award();
        this.subject = row.subject();
        this.recipientKey = recipientKey;
        this.recipientName = row.name();
        this.recipientTitle = row.title();
        this.recipientUnit = row.unitName();
        this.unitId = row.unitId();
        this.decisionNumber = row.decisionNumber();
        this.decidedOn = row.decidedOn();
        this.achievement = row.achievement();
        this.commendation = row.commendation();
        this.achievedFrom = row.achieved() == null ? null : row.achieved().from();
        this.achievedTo = row.achieved() == null ? null : row.achieved().to();
    }

    /** Code of the list and number of the row. */
    public String source() {
        return list.code() + "/" + rowNumber;
    }

    OldAwardRow row(String awardName) {
        return new OldAwardRow(rowNumber, honour(awardName));
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String award() {
        return award;
    }

    /** No longer a declaration of its own: undone, or written into the book. */
    void settle() {
        standing = false;
    }

    public Honour honour(String awardName) {
        return new Honour(
                year,
                award,
                awardName,
                subject,
                recipientKey,
                recipientName,
                recipientTitle,
                recipientUnit,
                unitId,
                achievement,
                decisionNumber,
                decidedOn,
                commendation,
                Achieved.of(achievedFrom, achievedTo),
                null);
    }

    /** The list and its row: known before it is written, so that many are written together. */
    public static class Key implements Serializable {
        private Long list;
        private int rowNumber;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && k.list.equals(list) && k.rowNumber == rowNumber;
        }

        @Override
        public int hashCode() {
            return list.hashCode() * 31 + rowNumber;
        }
    }
}
