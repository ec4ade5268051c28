package vn.bangvang.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.person.Posts;

/** Says in tests who is judged; what is not said is unknown. */
public final class Candidates {
    private Candidate.Asked asked;
    private Candidate.Judged judged;
    private final Claim claim;
    private History history;
    private LocalDate recruitedOn;
    private String advancedWorker;
    private Boolean registered;
    private String hold;
    private Candidate.Moved moved;
    private LocalDate closedOn;
    private List<Posts.Post> posts;
    private Candidate.Headed headed;
    private Candidate.Cap cap;
    private Candidate.Sector sector;

    private Candidates(Candidate c) {
        asked = c.asked();
        judged = c.judged();
        claim = c.claim().clone();
        history = c.history();
        recruitedOn = c.circumstances().recruitedOn();
        advancedWorker = c.circumstances().advancedWorker();
        registered = c.circumstances().registered();
        hold = c.circumstances().hold();
        moved = c.circumstances().moved();
        closedOn = c.circumstances().closedOn();
        posts = c.work().posts();
        headed = c.work().headed();
        cap = c.cap();
        sector = c.sector();
    }

    /** Somebody asked for by a merit award, judged by the law of a day on the year of that day. */
    public static Candidates of(String award, Subject subject, LocalDate day) {
        return new Candidates(
                new Candidate(
                        new Candidate.Asked(award, false, false, subject, Commendation.MERIT),
                        new Candidate.Judged(
                                day.getYear(), LocalDate.of(day.getYear(), 12, 31), day),
                        Claim.of(""),
                        History.unknown(2000),
                        Candidate.Circumstances.UNKNOWN,
                        Candidate.Work.UNKNOWN,
                        Candidate.Cap.NONE,
                        Candidate.Sector.CIVIL));
    }

    /** The same candidate, of whom something else is said. */
    public static Candidates as(Candidate candidate) {
        return new Candidates(candidate);
    }

    /** A form of commendation. */
    public Candidates form() {
        asked =
                new Candidate.Asked(
                        asked.award(), true, false, asked.subject(), asked.commendation());
        return this;
    }

    /** A form of commendation that the State gives. */
    public Candidates formOfState() {
        asked =
                new Candidate.Asked(
                        asked.award(), true, true, asked.subject(), asked.commendation());
        return this;
    }

    public Candidates periodTo(LocalDate day) {
        judged = new Candidate.Judged(judged.year(), day, judged.day());
        return this;
    }

    public Candidates year(int year) {
        judged = new Candidate.Judged(year, LocalDate.of(year, 12, 31), judged.day());
        return this;
    }

    public Candidates history(History past) {
        history = past;
        return this;
    }

    public Candidates claiming(Consumer<Claim> said) {
        said.accept(claim);
        return this;
    }

    public Candidates achievement(String what) {
        return claiming(c -> c.setAchievement(what));
    }

    public Candidates members(
            Integer all,
            Integer advanced,
            Integer fighters,
            Integer incomplete,
            Integer disciplined) {
        return claiming(
                c -> {
                    c.getGroup().setMembers(all);
                    c.getGroup().setAdvanced(advanced);
                    c.getGroup().setFighters(fighters);
                    c.getGroup().setIncomplete(incomplete);
                    c.getGroup().setDisciplined(disciplined);
                });
    }

    public Candidates recruitedOn(LocalDate day) {
        recruitedOn = day;
        return this;
    }

    public Candidates advancedWorker(String decision) {
        advancedWorker = decision;
        return this;
    }

    public Candidates registered(Boolean is) {
        registered = is;
        return this;
    }

    public Candidates hold(String matter) {
        hold = matter;
        return this;
    }

    public Candidates moved(String unit, int months) {
        moved = unit == null ? null : new Candidate.Moved(unit, months);
        return this;
    }

    public Candidates closedOn(LocalDate day) {
        closedOn = day;
        return this;
    }

    public Candidates working(Posts.Post... held) {
        posts = List.of(held);
        return this;
    }

    public Candidates heading(Candidate.Headed collective) {
        headed = collective;
        return this;
    }

    public Candidates cap(Candidate.Cap of) {
        cap = of;
        return this;
    }

    public Candidates sector(Candidate.Sector of) {
        sector = of;
        return this;
    }

    public Candidate done() {
        return new Candidate(
                asked,
                judged,
                claim,
                history,
                new Candidate.Circumstances(
                        recruitedOn, advancedWorker, registered, hold, moved, closedOn),
                new Candidate.Work(posts, headed),
                cap,
                sector);
    }
}
