package vn.bangvang.eligibility.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.eligibility.history.History;
import vn.bangvang.person.Posts;
import vn.bangvang.person.initiative.InitiativeScope;
import vn.bangvang.person.year.Discipline;
import vn.bangvang.person.year.Rating;
import vn.bangvang.person.year.YearFacts;

/**
 * Who is judged, written as facts with semicolons between: a word that names the fact, then its
 * values with bars between, {@code -} where one is not known. What is not written is unknown.
 *
 * <pre>
 * year 2016|HTT|0|NONE          year (or 2010-2016, each), rating, days of leave, discipline
 * until 2025-12-08              last day of the discipline of the year before it
 * injury 25|paper               days of treatment and the paper, in that year
 * seconded Sở Nội vụ            where to, in that year
 * given CSTDCS|2015|2015-12-20|MERIT|2015-06-30|FORM|what for
 *                               award, year, day, type, last day of the achievement, TITLE, FORM or STATE
 * idea 2015|DISTRICT            year and scope of an initiative
 * post CN_|Công nhân|2008-12-09 class, title, first day
 * heads given …                 the award of the collective that the person heads
 * heads proposed TTLDTT         what the collective is proposed for
 * heads                         a collective of which nothing is on record
 * cap 15|100|all                proposed, counted in the base, whether all units have declared (all, open)
 * army 8|85                     proposed, headcount
 * group 10|5|0|0|0              members, LĐTT, CSTĐCS, not fulfilled, disciplined
 * judged 2018                   another year than that of the day of the law
 * form, state                   a form of commendation, and one that the State gives
 * recruited, closed, posted, reviewed, from   days; registered yes|no; hold, host, achievement texts
 * gave, points                  numbers
 * </pre>
 */
final class CaseFacts {
    private final Candidates candidate;
    private final TreeMap<Integer, YearFacts> years = new TreeMap<>();
    private final List<History.Merit> merits = new ArrayList<>();
    private final List<History.Idea> ideas = new ArrayList<>();
    private final List<Posts.Post> posts = new ArrayList<>();
    private final List<History.Merit> ofCollective = new ArrayList<>();
    private final List<String> proposedThere = new ArrayList<>();
    private boolean heads;
    private int year;

    private CaseFacts(String award, Subject subject, LocalDate day) {
        candidate = Candidates.of(award, subject, day);
    }

    static Candidate read(String award, Subject subject, LocalDate day, String facts) {
        var read = new CaseFacts(award, subject, day);
        if (facts != null) {
            Arrays.stream(facts.split("; *")).map(f -> f.split(" ", 2)).forEach(read::fact);
        }
        return read.done();
    }

    private Candidate done() {
        candidate.history(new History("", years, merits, ideas, 2000));
        candidate.working(posts.toArray(Posts.Post[]::new));
        if (heads) {
            candidate.heading(new Candidate.Headed("Xã X", ofCollective, proposedThere));
        }
        return candidate.done();
    }

    private void fact(String[] fact) {
        var word = fact[0];
        var text = fact.length > 1 ? fact[1] : "";
        var values = Arrays.stream(text.split("\\|")).map(CaseFacts::known).toList();
        switch (word) {
            case "year", "until", "injury", "seconded" -> ofYear(word, values);
            case "given" -> merits.add(merit(values));
            case "idea" -> ideas.add(idea(values));
            case "post" -> posts.add(post(values));
            case "heads" -> heads(text);
            default -> ofToday(word, values);
        }
    }

    private static String known(String value) {
        return value.equals("-") ? null : value;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Integer number(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private void ofYear(String word, List<String> v) {
        if (word.equals("year")) {
            var rating = v.get(1) == null ? null : Rating.valueOf(v.get(1));
            var discipline = v.get(3) == null ? null : Discipline.valueOf(v.get(3));
            var span = Arrays.stream(v.get(0).split("-")).mapToInt(Integer::parseInt).toArray();
            for (year = span[0]; year < span[span.length - 1]; year++) {
                years.put(year, new YearFacts(rating, number(v.get(2)), discipline));
            }
            years.put(year, new YearFacts(rating, number(v.get(2)), discipline));
            return;
        }
        var isInjury = word.equals("injury");
        var more =
                new YearFacts(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        isInjury ? number(v.get(0)) : null,
                        isInjury ? v.get(1) : null,
                        word.equals("seconded") ? v.get(0) : null,
                        word.equals("until") ? day(v.get(0)) : null);
        years.put(year, more.over(years.get(year)));
    }

    private static History.Merit merit(List<String> v) {
        return new History.Merit(
                v.get(0),
                Integer.parseInt(v.get(1)),
                day(v.get(2)),
                "9/QĐ",
                "",
                v.get(6),
                !v.get(5).equals("TITLE"),
                v.get(5).equals("STATE"),
                v.get(3) == null ? null : Commendation.valueOf(v.get(3)),
                day(v.get(4)));
    }

    private static History.Idea idea(List<String> v) {
        return new History.Idea(
                Integer.parseInt(v.get(0)), InitiativeScope.valueOf(v.get(1)), "QĐ");
    }

    private static Posts.Post post(List<String> v) {
        return new Posts.Post(v.get(0), v.get(1), "X", "Xã X", day(v.get(2)), null);
    }

    private void heads(String text) {
        heads = true;
        if (text.startsWith("given ")) {
            var values = text.substring("given ".length()).split("\\|");
            ofCollective.add(merit(Arrays.stream(values).map(CaseFacts::known).toList()));
        } else if (text.startsWith("proposed ")) {
            proposedThere.add(text.substring("proposed ".length()));
        }
    }

    private void ofToday(String word, List<String> v) {
        var first = v.get(0);
        switch (word) {
            case "form" -> candidate.form();
            case "state" -> candidate.formOfState();
            case "judged" -> candidate.year(Integer.parseInt(first));
            case "recruited" -> candidate.recruitedOn(day(first));
            case "registered" -> candidate.registered(first.equals("yes"));
            case "hold" -> candidate.hold(first);
            case "closed" -> candidate.closedOn(day(first));
            case "cap" -> candidate.cap(cap(v));
            case "army" ->
                    candidate.sector(
                            new Candidate.Sector(true, Long.parseLong(first), number(v.get(1))));
            case "group" ->
                    candidate.members(
                            number(first),
                            number(v.get(1)),
                            number(v.get(2)),
                            number(v.get(3)),
                            number(v.get(4)));
            default -> candidate.claiming(c -> claim(c, word, first));
        }
    }

    private static Candidate.Cap cap(List<String> v) {
        return new Candidate.Cap(
                Long.parseLong(v.get(0)), Long.parseLong(v.get(1)), 0, v.get(2).equals("all"));
    }

    private static void claim(Claim claim, String word, String value) {
        switch (word) {
            case "achievement" -> claim.setAchievement(value);
            case "host" -> claim.getOpinions().setHost(value);
            case "from" -> claim.getPeriod().setFrom(day(value));
            case "gave" -> claim.setGiven(Long.valueOf(value));
            case "points" -> claim.getCulture().setPoints(number(value));
            case "posted" -> claim.getCulture().setPostedOn(day(value));
            case "reviewed" -> claim.getCulture().setReviewedOn(day(value));
            default -> throw new IllegalArgumentException("no fact is called " + word);
        }
    }
}
