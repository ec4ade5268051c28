package vn.bangvang.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Commendation;

/** Which award was given, and for what (hình thức, danh hiệu và thành tích). */
@Embeddable
public class GivenAward implements Serializable {
    @Column(name = "award_code")
    private String code;

    @Column(name = "award_name")
    private String name;

    private String achievement;

    @Enumerated(EnumType.STRING)
    private Commendation commendation;

    @Column(name = "achieved_from")
    private LocalDate achievedFrom;

    @Column(name = "achieved_to")
    private LocalDate achievedTo;

    protected GivenAward() {}

    /**
     * @param name as it was called on the day of the decision
     * @param commendation type of commendation, or {@code null} where nobody wrote it down
     * @param achieved period of the achievement, or {@code null} where nobody wrote it down
     */
    public GivenAward(
            String code,
            String name,
            String achievement,
            Commendation commendation,
            Achieved achieved) {
        this.code = code;
        this.name = name;
        this.achievement = achievement;
        this.commendation = commendation;
        this.achievedFrom = achieved == null ? null : achieved.from();
        this.achievedTo = achieved == null ? null : achieved.to();
    }

    public String code() {
        return code;
    }

    /** As it was called on the day of the decision. */
    public String name() {
        return name;
    }

    public String achievement() {
        return achievement;
    }

    /** Type of commendation, or {@code null} where nobody wrote it down. */
    public Commendation commendation() {
        return commendation;
    }

    /** Period of the achievement, or {@code null} where nobody wrote it down. */
    public Achieved achieved() {
        return Achieved.isWhole(achievedFrom, achievedTo)
                ? Achieved.of(achievedFrom, achievedTo)
                : null;
    }

    LocalDate achievedFrom() {
        return achievedFrom;
    }

    LocalDate achievedTo() {
        return achievedTo;
    }

    /** The same as a value of its own: one that is part of a row belongs to that row. */
    GivenAward copy() {
        var copy = new GivenAward();
        copy.code = code;
        copy.name = name;
        copy.achievement = achievement;
        copy.commendation = commendation;
        copy.achievedFrom = achievedFrom;
        copy.achievedTo = achievedTo;
        return copy;
    }

    /** The same award for an achievement in other words or of another period. */
    public GivenAward correctedTo(String newAchievement, Achieved newPeriod) {
        return new GivenAward(code, name, newAchievement, commendation, newPeriod);
    }
}
