package vn.bangvang.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng). */
@Entity
@Table(name = "award")
public class Award {
    /** Titles and forms. */
    public enum Kind {
        TITLE,
        FORM
    }

    /** The level that gives the award (cấp khen thưởng). */
    public enum Level {
        UNIT,
        COMMUNE,
        DISTRICT,
        PROVINCE,
        STATE
    }

    @Id private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "sort_order")
    private int order;

    @Version private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "award_subject", joinColumns = @JoinColumn(name = "award_code"))
    @Column(name = "subject")
    @Enumerated(EnumType.STRING)
    private Set<Subject> subjects = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "award_name", joinColumns = @JoinColumn(name = "award_code"))
    private Set<AwardName> names = new HashSet<>();

    /** The day whose name it goes by; {@code null} for the last one. */
    @Transient private LocalDate day;

    protected Award() {}

    /** A new award, as it was confirmed. */
    public Award(AwardForm form) {
        this.code = form.code();
        correct(form);
    }

    /** Takes what was confirmed; the name holds from its day on, older days keep theirs. */
    public final void correct(AwardForm form) {
        kind = form.kind();
        level = form.level();
        order = form.order();
        subjects = new HashSet<>(form.subjects());
        names.removeIf(n -> n.from().equals(form.from()));
        names.add(new AwardName(form.from(), form.name(), form.certificateTitle()));
    }

    /** The same award by the name of a day. */
    public Award on(LocalDate otherDay) {
        var award = new Award();
        award.code = code;
        award.kind = kind;
        award.level = level;
        award.order = order;
        award.subjects = new HashSet<>(subjects);
        award.names = new HashSet<>(names);
        award.day = otherDay;
        return award;
    }

    /** The name of the day, or the first there was. */
    private AwardName named() {
        var byDay = names.stream().sorted(Comparator.comparing(AwardName::from)).toList();
        return byDay.stream()
                .filter(n -> day == null || !n.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> byDay.get(0));
    }

    /** The award by each name that it has, had or will have, oldest first. */
    public List<Award> allNames() {
        return names.stream().map(AwardName::from).sorted().map(this::on).toList();
    }

    public int version() {
        return version;
    }

    /** First day of the name. */
    public LocalDate since() {
        return named().from();
    }

    /** As a form, for changing it from a day on. */
    public AwardForm form(LocalDate from) {
        return new AwardForm(
                code, name(), certificateTitle(), from, kind, level, order, subjects());
    }

    public String code() {
        return code;
    }

    public String name() {
        return named().name();
    }

    public Kind kind() {
        return kind;
    }

    public String certificateTitle() {
        return named().certificateTitle();
    }

    public int order() {
        return order;
    }

    public Level level() {
        return level;
    }

    public Set<Subject> subjects() {
        return EnumSet.copyOf(subjects);
    }

    /** "tặng danh hiệu Lao động tiên tiến" or "tặng Giấy khen …", in the words of the law. */
    public String granting() {
        return kind == Kind.TITLE ? "tặng danh hiệu “" + name() + "”" : "tặng " + name();
    }
}
