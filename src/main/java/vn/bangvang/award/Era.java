package vn.bangvang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.platform.SourceStatus;

/** A legal era (thời kỳ pháp luật): a span of time with one set of rules. */
@Entity
@Table(name = "era")
public class Era {
    @Id private String code;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private String law;
    private String decree;
    private String circular;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_status")
    private SourceStatus status;

    protected Era() {}

    /** A new era, that holds until the last day of the one whose place it takes. */
    public Era(EraForm form, LocalDate to) {
        this.code = form.code();
        this.from = form.from();
        this.to = to;
        correct(form);
    }

    /** Takes other texts of law; the days stay. */
    public final void correct(EraForm form) {
        law = form.law();
        decree = form.decree();
        circular = form.circular();
        status = form.status();
    }

    public void endBefore(LocalDate next) {
        to = next.minusDays(1);
    }

    /** As a form, for other texts of law. */
    public EraForm form() {
        return new EraForm(code, from, law, decree, circular, status);
    }

    public String code() {
        return code;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String law() {
        return law;
    }

    public String decree() {
        return decree;
    }

    public String circular() {
        return circular;
    }

    public SourceStatus status() {
        return status;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
