package vn.bangvang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down how the server answers the queries that must hold at the size of a country: {@code
 * explain} of each, as a page. The statements are what JPQL becomes, with fewer columns.
 */
final class Plans {
    private static final String STANDS =
            " and e.kind not in ('REVOCATION', 'WITHDRAWAL')"
                    + " and not exists (select 1 from register_entry y where y.about_seq = e.seq)";

    private final Connection connection;
    private final Map<String, String> queries = new LinkedHashMap<>();

    Plans(Connection connection) throws SQLException {
        this.connection = connection;
        var one = "'" + Country.person(5) + "'";
        var some = one + ", '" + Country.person(21) + "', '" + Country.person(31) + "'";
        var keys = some.replace("'B", "'P:B");
        var unit = one("select id from unit where code = '" + Country.unit(500) + "'");
        var people = one("select group_concat(id) from person where code in (" + some + ")");
        queries.put("Name search, two words", named("= 'hung van'"));
        queries.put("Name search, a whole name", named("= 'hung nguyen van'"));
        queries.put("Name search, longer names with all the words", named("= 'hung nguyen van +'"));
        queries.put(
                "Name search, the beginning of a word",
                named("like 'nguy%' and t.term not like '% %'"));
        queries.put(
                "The first people of all",
                "select l.person, u.name from listed_person l left join unit u on u.id = l.unit_id"
                        + " order by l.sort_name, l.person limit 26");
        queries.put(
                "Timeline of a person",
                "select e.seq, x.kind from register_entry e left join register_entry x"
                        + " on x.about_seq = e.seq where e.recipient_key in ('P:"
                        + Country.person(5)
                        + "') order by e.year desc, e.seq desc");
        queries.put(
                "Honour roll of a unit and year",
                "select e.seq from register_entry e left join register_entry x"
                        + " on x.about_seq = e.seq where e.year = 2010 and e.unit_id in ("
                        + unit
                        + ")"
                        + STANDS
                        + " order by e.seq limit 50");
        queries.put(
                "Awards of candidates",
                "select e.recipient_key, e.award_code from register_entry e"
                        + " where e.recipient_key in ("
                        + keys
                        + ")"
                        + STANDS
                        + " order by e.year, e.seq");
        queries.put(
                "Years of candidates",
                "select * from person_year y where y.person_id in (" + people + ")");
        queries.put(
                "Records of one person",
                "select p.id, p.code, k.id from person p join person k on k.id = p.merged_into"
                        + " where k.id in ("
                        + people
                        + ") order by p.id");
        queries.put(
                "People of a unit",
                "select p.code from person_position pos join person p on p.id = pos.person_id"
                        + " join unit u on u.id = pos.unit_id where pos.to_on is null"
                        + " and p.merged_into is null and u.path like '/B/"
                        + Country.unit(Country.UNITS)
                        + "/%' order by trim(p.given_name), trim(p.full_name), p.id limit 1000");
        queries.put(
                "Namesakes of an import",
                "select distinct p.name_key, p.code from person_position pos"
                        + " join person p on p.id = pos.person_id join unit u on u.id = pos.unit_id"
                        + " where p.name_key in ('le thi lan', 'tran van hung')"
                        + " and u.path like '/%' and p.merged_into is null");
        queries.put(
                "Origins of a unit",
                "select s.to_id, s.from_id from unit_succession s where s.to_id in ("
                        + unit
                        + ") order by s.id");
        queries.put(
                "The head of the book",
                "select seq, hash from register_entry order by seq desc limit 1");
    }

    /** A search by words of names, which shows the rows of people found. */
    private static String named(String term) {
        return "select l.person, l.full_name, l.title, u.name"
                + " from listed_person l left join unit u on u.id = l.unit_id, name_term t"
                + " where t.term "
                + term
                + " and t.sort_name = l.sort_name and t.person = l.person"
                + " order by t.term, t.sort_name, t.person limit 26";
    }

    private String one(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    void write(Path file) throws SQLException, IOException {
        var page = new StringBuilder();
        page.append("Server: ").append(one("select version()")).append("; people: ");
        page.append(one("select count(*) from person")).append("; entries: ");
        page.append(one("select count(*) from register_entry")).append('\n');
        for (var query : queries.entrySet()) {
            page.append("\n## ").append(query.getKey()).append("\n\n    ");
            page.append(query.getValue()).append("\n\n");
            page.append(
                    "| type | table | access | key | rows | extra |\n|---|---|---|---|--:|---|\n");
            for (var line : explained(query.getValue())) {
                page.append("| ").append(String.join(" | ", line)).append(" |\n");
            }
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }

    private List<List<String>> explained(String query) throws SQLException {
        var lines = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + query)) {
            while (rows.next()) {
                var line = new ArrayList<String>();
                for (var column : List.of("select_type", "table", "type", "key", "rows", "Extra")) {
                    var value = rows.getString(column);
                    line.add(value == null ? "" : value);
                }
                lines.add(line);
            }
        }
        return lines;
    }
}
