package vn.bangvang.eligibility;

import java.time.LocalDate;

/** Says in tests how a recipient stands; what is not said is unknown. */
public final class Standings {
    private LocalDate recruitedOn;
    private String advancedWorker;
    private Boolean registered;
    private String hold;
    private String moved;
    private int monthsThere;
    private String formerOpinion;
    private LocalDate closedOn;
    private Long given;
    private String achievement = "";
    private LocalDate achievedFrom;

    public static Standings standing() {
        return new Standings();
    }

    public Standings recruitedOn(LocalDate day) {
        recruitedOn = day;
        return this;
    }

    public Standings advancedWorker(String decision) {
        advancedWorker = decision;
        return this;
    }

    public Standings registered(Boolean is) {
        registered = is;
        return this;
    }

    public Standings hold(String matter) {
        hold = matter;
        return this;
    }

    public Standings moved(String unit, int months, String opinion) {
        moved = unit;
        monthsThere = months;
        formerOpinion = opinion;
        return this;
    }

    public Standings closedOn(LocalDate day) {
        closedOn = day;
        return this;
    }

    public Standings given(Long dong) {
        given = dong;
        return this;
    }

    public Standings achievement(String what) {
        achievement = what;
        return this;
    }

    public Standings achievedFrom(LocalDate day) {
        achievedFrom = day;
        return this;
    }

    public Candidate.Standing done() {
        return new Candidate.Standing(
                recruitedOn,
                advancedWorker,
                registered,
                hold,
                moved,
                monthsThere,
                formerOpinion,
                closedOn,
                given,
                achievement,
                achievedFrom);
    }
}
