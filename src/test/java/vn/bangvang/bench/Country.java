package vn.bangvang.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import vn.bangvang.person.name.NameKeys;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.seal.Hash;

/**
 * Builds an invented country in the database: units with lineage, people with names as they are
 * spread in life (two fifths are Nguyễn), their years, and a book of honours over twelve years that
 * continues the chain. The same seed gives the same country. Goes round the program, with the
 * indexes of the large tables built afterwards; not for a database that anybody uses.
 */
final class Country {
    static final String ROOT = "B";
    static final int UNITS = 20_000;

    /** So many units have the same people at every size of the country. */
    static final int ALIKE = 180;

    static final int FIRST_YEAR = 2004;
    static final int YEARS = 12;

    private static final int BATCH = 5000;
    private static final long SEED = 20_171_204;
    private static final String[] FAMILIES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Phan", "Trương", "Bùi",
        "Đặng", "Đỗ", "Ngô", "Hồ", "Dương", "Đinh", "Đoàn", "Lâm", "Mai", "Trịnh", "Đào", "Cao",
        "Lý", "Hà", "Lưu", "Lương", "Thái", "Châu", "Tạ"
    };
    private static final String[] MIDDLES = {
        "Thị", "Văn", "Ngọc", "Minh", "Đức", "Thanh", "Quang", "Hữu", "Xuân", "Thu", "Kim", "Bá",
        "Công", "Đình", "Hoàng", "Mỹ", "Như", "Phương", "Quốc", "Tuấn", "Bích", "Gia", "Hải",
        "Khánh", "Thuỳ"
    };
    private static final String[] GIVEN = {
        "Hùng", "Lan", "Hương", "Anh", "Dũng", "Hoa", "Linh", "Tuấn", "Hà", "Thảo", "Nam", "Mai",
        "Sơn", "Trang", "Long", "Yến", "Đức", "Nga", "Bình", "Phương", "Quân", "Thủy", "Tâm",
        "Hạnh", "Cường", "Loan", "Khoa", "Vân", "Phúc", "Oanh", "Trung", "Ngân", "Hiếu", "Nhung",
        "Thành", "Quỳnh", "Kiên", "Dung", "Tùng", "Ly", "Đạt", "Thoa", "Vinh", "Hiền", "Huy",
        "Diệp", "Lâm", "Tuyết", "Khánh", "Xuân", "An", "Bảo", "Châu", "Giang", "Lộc", "Nhi",
        "Phong", "Quyên", "Sáng", "Uyên"
    };

    private final Connection connection;
    private final HashMap<Integer, Long> unitIds = new HashMap<>();

    Country(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    static String unit(int i) {
        return "B%05d".formatted(i);
    }

    static String person(int i) {
        return "B%07d".formatted(i);
    }

    /** The name of a person, always the same. */
    static String name(int i) {
        var random = new Random(SEED + i);
        random.nextInt();
        var family = random.nextDouble() < 0.4 ? 0 : skewed(random, FAMILIES.length);
        var middle = MIDDLES[skewed(random, MIDDLES.length)];
        var second =
                random.nextDouble() < 0.35
                        ? " " + MIDDLES[2 + random.nextInt(MIDDLES.length - 2)]
                        : "";
        return FAMILIES[family] + " " + middle + second + " " + GIVEN[skewed(random, GIVEN.length)];
    }

    /** The first are many times as common as the last. */
    private static int skewed(Random random, int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2.2));
    }

    /**
     * The first thousand people work at the last unit, the next nine thousand fifty by fifty at the
     * first units, the others anywhere else: what is asked of the first units is answered alike at
     * every size of the country.
     */
    static int unitOf(int person) {
        if (person <= 1000) {
            return UNITS;
        }
        return person <= 10_000
                ? 1 + (person - 1001) / 50
                : ALIKE + 1 + (int) (person * 2_654_435_761L % (UNITS - ALIKE - 1));
    }

    /**
     * Whether a person was Chiến sĩ thi đua cơ sở or Lao động tiên tiến in a year; five of twelve.
     */
    private static boolean awarded(int person, int year) {
        return (person * 31L + year * 7L) % YEARS < 5;
    }

    /** Keys that the program will never give: what is written here it has not counted. */
    private static final String FAR_AWAY = "alter table %s auto_increment = 1000000000000";

    private static final List<String> FILLED =
            List.of(
                    "unit",
                    "unit_version",
                    "unit_event",
                    "unit_succession",
                    "person",
                    "person_position",
                    "person_year");

    /** Twenty thousand units, a twentieth of which were merged into their neighbours. */
    void units() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : FILLED) {
                statement.execute(FAR_AWAY.formatted(table));
            }
            statement.execute(
                    "insert into unit (code, name, name_key, type, path, valid_from) values ('B', 'Tỉnh Đo Lường', 'tinh do luong', 'PROVINCE', '/B/', '1997-01-01')");
        }
        var root = id("B");
        try (var insert =
                connection.prepareStatement(
                        "insert into unit (code, name, name_key, type, parent_id, path, valid_from, valid_to)"
                                + " values (?, ?, ?, 'OTHER', ?, ?, '1997-01-01', ?)")) {
            for (var i = 1; i <= UNITS; i++) {
                var name = "Đơn vị đo " + i;
                insert.setString(1, unit(i));
                insert.setString(2, name);
                insert.setString(3, Text.key(name));
                insert.setLong(4, root);
                insert.setString(5, "/B/" + unit(i) + "/");
                insert.setDate(6, merged(i) ? Date.valueOf("2014-12-31") : null);
                batch(insert, i);
            }
            insert.executeBatch();
        }
        connection.commit();
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into unit_version (unit_id, name, type, area_class, parent_id, path, from_on, to_on) select id, name, type, area_class, parent_id, path, valid_from, valid_to from unit where path like '/B/%'");
            statement.execute(
                    "insert into unit_event (code, kind, on_date, instrument) values ('SKDO', 'MERGE', '2015-01-01', 'Nghị quyết đo')");
            statement.execute(
                    "insert into unit_succession (event_id, from_id, to_id) select e.id, a.id, b.id from unit_event e, unit a, unit b where e.code = 'SKDO' and a.path like '/B/%' and a.valid_to is not null and b.code = concat('B', lpad(substr(a.code, 2) + 1, 5, '0'))");
        }
        connection.commit();
    }

    private void loadUnits() throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select id, code from unit where path like '/B/B%'")) {
            while (rows.next()) {
                unitIds.put(Integer.parseInt(rows.getString(2).substring(1)), rows.getLong(1));
            }
        }
    }

    private static boolean merged(int i) {
        return i % 20 == 7;
    }

    /**
     * People from the first to the last, their posts, terms of their names, and years of each
     * tenth.
     */
    void people(int first, int last) throws SQLException {
        each(
                "insert into person (code, full_name, given_name, name_key, sex, birth_year, recruited_on, invented) values (?, ?, ?, ?, ?, ?, '2000-01-01', true)",
                first,
                last,
                (insert, i) -> {
                    var name = name(i);
                    insert.setString(1, person(i));
                    insert.setString(2, name);
                    insert.setString(3, Text.givenName(name));
                    insert.setString(4, Text.key(name));
                    insert.setString(5, i % 2 == 0 ? "MALE" : "FEMALE");
                    insert.setInt(6, 1955 + i % 40);
                    insert.addBatch();
                });
        terms(first, last);
        run(
                "insert into person_position (person_id, unit_id, title, position_class, from_on)"
                        + " select p.id, u.id, 'Viên chức', 'CM', '2000-01-01' from person p join unit u"
                        + " on u.code = concat('B', lpad(case when substr(p.code, 2) <= 1000 then "
                        + UNITS
                        + " when substr(p.code, 2) <= 10000 then 1 + floor((substr(p.code, 2) - 1001) / 50)"
                        + " else "
                        + (ALIKE + 1)
                        + " + mod(substr(p.code, 2) * 2654435761, "
                        + (UNITS - ALIKE - 1)
                        + ") end, 5, '0'))"
                        + " where p.code between '"
                        + person(first)
                        + "' and '"
                        + person(last)
                        + "'",
                "insert into listed_person (sort_name, person, full_name, sex, birth_year, invented, title, position_class, unit_id)"
                        + " select concat(p.given_name, ' ', p.full_name), p.code, p.full_name, p.sex, p.birth_year, p.invented, o.title, o.position_class, o.unit_id"
                        + " from person p join person_position o on o.person_id = p.id"
                        + " where p.code between '"
                        + person(first)
                        + "' and '"
                        + person(last)
                        + "' order by 1, 2");
        for (var year = 2013; year <= 2017; year++) {
            run(
                    "insert into person_year (person_id, year, rating, leave_days, discipline) select id, "
                            + year
                            + ", 'HTXS', 0, 'NONE' from person where code between '"
                            + person(first)
                            + "' and '"
                            + person(last)
                            + "' and mod(substr(code, 2), 10) = 1");
        }
    }

    /**
     * Terms of the names in the order of the key, so that its tree grows at its end; in parts of
     * the alphabet that fit into memory.
     */
    private void terms(int first, int last) throws SQLException {
        run(
                "set foreign_key_checks = 0",
                "alter table name_term drop foreign key fk_name_term__person",
                "alter table name_term drop index fk_name_term__person");
        for (var part : List.of("ab", "cd", "efgh", "ijkl", "mn", "opqrs", "tuvwxyz")) {
            var rows = new ArrayList<Term>();
            for (var i = first; i <= last; i++) {
                var name = name(i);
                var sortName = NameKeys.sortName(name);
                var person = person(i);
                NameKeys.terms(name).stream()
                        .filter(t -> part.indexOf(t.charAt(0)) >= 0)
                        .forEach(t -> rows.add(new Term(t, sortName, person)));
            }
            rows.sort(
                    Comparator.comparing(Term::term)
                            .thenComparing(Term::sortName)
                            .thenComparing(Term::person));
            try (var insert =
                    connection.prepareStatement(
                            "insert into name_term (term, sort_name, person) values (?, ?, ?)")) {
                for (var at = 0; at < rows.size(); at++) {
                    insert.setString(1, rows.get(at).term());
                    insert.setString(2, rows.get(at).sortName());
                    insert.setString(3, rows.get(at).person());
                    batch(insert, at + 1);
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        run(
                "alter table name_term add constraint fk_name_term__person foreign key (person) references person (code)",
                "set foreign_key_checks = 1");
    }

    /** A term by which a person is found. */
    private record Term(String term, String sortName, String person) {}

    /** Five awards of twelve years for each person, chained to what the book holds already. */
    void book(int first, int last) throws SQLException {
        loadUnits();
        long seq;
        String hash;
        try (var statement = connection.createStatement();
                var head = statement.executeQuery("select seq, hash from register_head")) {
            head.next();
            seq = head.getLong(1);
            hash = head.getString(2);
        }
        run(
                "set foreign_key_checks = 0",
                "alter table register_entry drop foreign key fk_register_entry__unit",
                "alter table register_entry drop index uq_register_entry__public, drop index ix_register_entry__recipient, drop index ix_register_entry__decision, drop index ix_register_entry__unit, drop index ix_register_entry__year");
        var random = new Random(SEED + first);
        try (var insert =
                connection.prepareStatement(
                        "insert into register_entry (seq, entry_no, public_id, year, award_code, award_name, subject, recipient_key, recipient_name, recipient_title, recipient_unit, unit_id, achievement, decision_number, decided_on, previous_hash, hash, kind)"
                                + " values (?, ?, ?, ?, ?, ?, 'INDIVIDUAL', ?, ?, 'Viên chức', ?, ?, 'Hoàn thành tốt nhiệm vụ', ?, ?, ?, ?, 'AWARD')")) {
            for (var year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                for (var i = first; i <= last; i++) {
                    if (!awarded(i, year)) {
                        continue;
                    }
                    seq++;
                    var award = i % 10 == 1 ? "CSTDCS" : "LDTT";
                    var awardName = i % 10 == 1 ? "Chiến sĩ thi đua cơ sở" : "Lao động tiên tiến";
                    var unit = unitOf(i);
                    var publicId = "%016x%016x".formatted(random.nextLong(), random.nextLong());
                    var number = "B%d/%d".formatted(seq, year);
                    var decision = "%d/QĐ-B%05d".formatted(year, unit);
                    var day = LocalDate.of(year, 12, 20);
                    var before = hash;
                    hash =
                            Hash.sha256(
                                    String.join(
                                            "\u001f",
                                            before,
                                            String.valueOf(seq),
                                            number,
                                            publicId,
                                            String.valueOf(year),
                                            award,
                                            awardName,
                                            "INDIVIDUAL",
                                            "P:" + person(i),
                                            name(i),
                                            "Viên chức",
                                            "Đơn vị đo " + unit,
                                            String.valueOf(unitIds.get(unit)),
                                            "Hoàn thành tốt nhiệm vụ",
                                            decision,
                                            day.toString()));
                    insert.setLong(1, seq);
                    insert.setString(2, number);
                    insert.setString(3, publicId);
                    insert.setInt(4, year);
                    insert.setString(5, award);
                    insert.setString(6, awardName);
                    insert.setString(7, "P:" + person(i));
                    insert.setString(8, name(i));
                    insert.setString(9, "Đơn vị đo " + unit);
                    insert.setLong(10, unitIds.get(unit));
                    insert.setString(11, decision);
                    insert.setDate(12, Date.valueOf(day));
                    insert.setString(13, before);
                    insert.setString(14, hash);
                    insert.addBatch();
                    if (seq % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            insert.executeBatch();
        }
        run(
                "update register_head set seq = " + seq + ", hash = '" + hash + "'",
                "alter table register_entry add unique uq_register_entry__public (public_id), add index ix_register_entry__recipient (recipient_key, year), add index ix_register_entry__decision (decision_number), add index ix_register_entry__unit (unit_id, year, seq), add index ix_register_entry__year (year, seq)",
                "alter table register_entry add constraint fk_register_entry__unit foreign key (unit_id) references unit (id)",
                "set foreign_key_checks = 1",
                "analyze table unit, person, person_position, person_year, name_term, listed_person, register_entry");
    }

    /** What is done for each number. */
    private interface Row {
        void fill(PreparedStatement insert, int i) throws SQLException;
    }

    private void each(String sql, int first, int last, Row row) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (var i = first; i <= last; i++) {
                row.fill(insert, i);
                if (i % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private void run(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
                connection.commit();
            }
        }
    }

    private long id(String code) throws SQLException {
        try (var select = connection.prepareStatement("select id from unit where code = ?")) {
            select.setString(1, code);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void batch(PreparedStatement insert, int i) throws SQLException {
        insert.addBatch();
        if (i % BATCH == 0) {
            insert.executeBatch();
        }
    }
}
