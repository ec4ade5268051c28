package vn.bangvang.movement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Commendation;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.record.Versioned;

/**
 * A round (đợt xét): a year for which obliged units send one dossier each, for the awards it is
 * open to, by a due date. Closing it ends the sending.
 */
@Entity
@Table(name = "award_round")
public class Round extends Versioned {
    private String code;
    private String name;
    private int year;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "movement_id")
    private Movement movement;

    @Column(name = "submit_by")
    private LocalDate submitBy;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    private boolean closed;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "round_award", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "award_code")
    private Set<String> awards = new HashSet<>();

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "round_unit",
            joinColumns = @JoinColumn(name = "round_id"),
            inverseJoinColumns = @JoinColumn(name = "unit_id"))
    private Set<Unit> units = new HashSet<>();

    protected Round() {}

    Round(String code, Movement movement, RoundForm form, Collection<Unit> obliged) {
        this.code = code;
        this.movement = movement;
        correct(form, obliged);
    }

    final void correct(RoundForm form, Collection<Unit> obliged) {
        name = form.name();
        year = form.year();
        submitBy = form.submitBy();
        var period = form.span().of(year);
        periodFrom = period.from();
        periodTo = period.to();
        awards.clear();
        awards.addAll(form.awards());
        units.clear();
        units.addAll(obliged);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int year() {
        return year;
    }

    public LocalDate submitBy() {
        return submitBy;
    }

    /** The year that is judged. */
    public Achieved period() {
        return new Achieved(periodFrom, periodTo);
    }

    public Span span() {
        return Span.of(period());
    }

    /** The year as documents say it. */
    public String yearText() {
        return span().text(year);
    }

    /** Last day of the year that is judged. */
    public LocalDate periodTo() {
        return periodTo;
    }

    /** Type of commendation that its awards are given for; {@code null} where nobody said. */
    public Commendation commendation() {
        return movement == null ? null : movement.commendation();
    }

    public boolean closed() {
        return closed;
    }

    public Set<String> awards() {
        return Set.copyOf(awards);
    }

    public Set<Unit> units() {
        return Set.copyOf(units);
    }

    void close() {
        closed = true;
    }
}
