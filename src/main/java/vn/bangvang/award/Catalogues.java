package vn.bangvang.award;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the catalogue once and keeps it: its rows change only with a migration. */
@ApplicationScoped
public class Catalogues {
    @PersistenceContext EntityManager em;

    @Resource(lookup = "jdbc/bangvang")
    DataSource database;

    private volatile Catalogue catalogue;

    public Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = read();
        }
        return catalogue;
    }

    private Catalogue read() {
        return new Catalogue(
                em.createQuery("select a from Award a order by a.order", Award.class)
                        .getResultList(),
                em.createQuery("select e from Era e order by e.from", Era.class).getResultList(),
                rows(
                        "select rule_code, award_code, era_code, amount, article, source_status"
                                + " from award_rule order by id",
                        r ->
                                new RuleRow(
                                        r.getString(1),
                                        r.getString(2),
                                        r.getString(3),
                                        r.getBigDecimal(4),
                                        r.getString(5),
                                        SourceStatus.valueOf(r.getString(6)))),
                rows(
                        "select award_code, subject, era_code, coefficient_hundredths, article,"
                                + " source_status from award_bonus order by era_code, award_code",
                        r ->
                                new BonusRow(
                                        r.getString(1),
                                        Subject.valueOf(r.getString(2)),
                                        r.getString(3),
                                        r.getInt(4),
                                        r.getString(5),
                                        SourceStatus.valueOf(r.getString(6)))),
                rows(
                        "select award_code, era_code, object, article, source_status"
                                + " from award_object order by era_code, award_code",
                        r ->
                                new ObjectRow(
                                        r.getString(1),
                                        r.getString(2),
                                        AwardObject.valueOf(r.getString(3)),
                                        r.getString(4),
                                        SourceStatus.valueOf(r.getString(5)))),
                rows(
                        "select award_code, era_code, threshold_percent, denominator,"
                                + " quorum_numerator, quorum_denominator, article, source_status"
                                + " from vote_rule order by era_code, award_code",
                        r ->
                                new VoteRow(
                                        r.getString(1),
                                        r.getString(2),
                                        r.getInt(3),
                                        Denominator.valueOf(r.getString(4)),
                                        r.getInt(5),
                                        r.getInt(6),
                                        r.getString(7),
                                        SourceStatus.valueOf(r.getString(8)))),
                rows(
                        "select code, era_code, working_days, article, source_status"
                                + " from time_limit order by era_code",
                        r ->
                                new TimeLimitRow(
                                        r.getString(1),
                                        r.getString(2),
                                        r.getInt(3),
                                        r.getString(4),
                                        SourceStatus.valueOf(r.getString(5)))),
                rows(
                        "select from_on, amount_vnd, decree from base_salary order by from_on",
                        r ->
                                new SalaryRow(
                                        r.getDate(1).toLocalDate(), r.getLong(2), r.getString(3))));
    }

    private <T> List<T> rows(String sql, RowReader<T> reader) {
        var rows = new ArrayList<T>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(rows);
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
