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
import java.util.EnumSet;
import java.util.HashSet;
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
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "certificate_title")
    private String certificateTitle;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "sort_order")
    private int order;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "award_subject", joinColumns = @JoinColumn(name = "award_code"))
    @Column(name = "subject")
    @Enumerated(EnumType.STRING)
    private Set<Subject> subjects = new HashSet<>();

    protected Award() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String certificateTitle() {
        return certificateTitle;
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
        return kind == Kind.TITLE ? "tặng danh hiệu “" + name + "”" : "tặng " + name;
    }
}
