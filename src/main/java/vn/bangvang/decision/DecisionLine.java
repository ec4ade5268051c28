package vn.bangvang.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.platform.record.Recorded;

/** A name on the list annexed to a decision. A nomination stands on one decision at most. */
@Entity
@Table(name = "decision_line")
public class DecisionLine extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination_id")
    private Nomination nomination;

    @Column(name = "line_no")
    private int number;

    protected DecisionLine() {}

    DecisionLine(Decision decision, Nomination nomination, int number) {
        this.decision = decision;
        this.nomination = nomination;
        this.number = number;
    }

    /** Takes a place further up, after others were kept back. */
    public void moveTo(int newNumber) {
        number = newNumber;
    }

    public Nomination nomination() {
        return nomination;
    }

    public int number() {
        return number;
    }
}
