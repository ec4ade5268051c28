package vn.bangvang.report.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.register.Register;
import vn.bangvang.report.figures.YearFigures.AwardCount;

/** The awards of a year in the order of the catalogue, as they were called at the year's end. */
@ApplicationScoped
class AwardsGiven {
    @PersistenceContext EntityManager em;
    @Inject Catalogues catalogues;

    /** How many of an award went to one kind of recipient. */
    public record Given(String award, Subject subject, long count) {}

    List<Award> awards(int year) {
        var codes = given(year).stream().map(Given::award).collect(Collectors.toSet());
        return catalogues.catalogue().awards().stream()
                .filter(a -> codes.contains(a.code()))
                .toList();
    }

    /** By award and subject; what nobody got is left out. */
    List<AwardCount> counts(int year, List<Award> awards) {
        var given = given(year);
        return awards.stream()
                .flatMap(
                        award ->
                                given.stream()
                                        .filter(g -> g.award().equals(award.code()))
                                        .map(g -> count(g, award, LocalDate.of(year, 12, 31))))
                .toList();
    }

    private static AwardCount count(Given given, Award award, LocalDate day) {
        return new AwardCount(given.award(), award.on(day).name(), given.subject(), given.count());
    }

    private List<Given> given(int year) {
        return em.createQuery(
                        """
                        select new vn.bangvang.report.figures.AwardsGiven.Given(
                        e.honour.award.code, e.honour.recipient.subject, count(e)) from RegisterEntry e where e.honour.year = :year"""
                                + Register.STANDS
                                + " group by e.honour.award.code, e.honour.recipient.subject",
                        Given.class)
                .setParameter("year", year)
                .getResultStream()
                .sorted(Comparator.comparing(Given::subject))
                .toList();
    }
}
