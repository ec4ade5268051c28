package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every action of every page, posted as every role with another record's id: in the address, in the
 * body, and in fields that name the own unit. The table of what was tried and answered is written
 * to {@code target/foreign-ids.txt}.
 */
@RunAsClient
class ForeignIdsIT extends DeployedTest {
    private static final List<String> ROLES =
            List.of(
                    "cb.xa01",
                    "noivu",
                    "uyvien1",
                    "thuky",
                    "chutich",
                    "vanthu",
                    "ketoan",
                    "bientap",
                    "duyettin",
                    "lanhdao",
                    "thanhtra",
                    "quantri");

    private static final String DOSSIER = "HS-2017-0001";

    /** A nomination is opened in its dossier. */
    private static final String OWN = "dossier=" + DOSSIER + "&";

    /** Rows that every request writes: they tell of the attempt. */
    private static final Set<String> TELLING =
            Set.of("audit_entry", "audit_head", "known_device", "sign_in_failure", "account");

    @ArquillianResource URL base;

    private Connection database;
    private final List<String> table = new ArrayList<>();
    private final List<String> leaks = new ArrayList<>();

    /**
     * A page with a parameter.
     *
     * @param own a record of the unit of cb.xa01, or any where records belong to no unit
     * @param foreign another one, of another unit where they belong to one
     */
    private record Target(String page, String parameter, String own, String foreign) {
        String with(String id) {
            var beside = page.equals("dossier/nomination") && parameter.equals("code") ? OWN : "";
            return "app/" + page + ".xhtml?" + beside + parameter + "=" + Visitor.encoded(id);
        }
    }

    @BeforeEach
    void connect() throws SQLException {
        database = ItDatabase.connect();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void no_action_of_any_page_acts_on_another_record_than_the_one_it_was_opened_with()
            throws Exception {
        var targets = targets();
        for (var role : ROLES) {
            var visitor = new Visitor(base.toString()).signedIn(role, "bangvang-2017");
            for (var target : targets) {
                tryOut(role, visitor, target);
            }
        }
        write();

        assertThat(leaks).isEmpty();
        assertThat(table).as("pages with actions were found").hasSizeGreaterThan(300);
    }

    @Test
    void no_officer_opens_what_belongs_to_another_unit() throws Exception {
        var officer = new Visitor(base.toString()).signedIn("cb.xa01", "bangvang-2017");
        var opened = new TreeMap<String, Integer>();
        for (var target : targets()) {
            if (target.page().matches("(person|dossier|appraisal)/.*")) {
                opened.put(
                        target.with(target.foreign()),
                        officer.open(target.with(target.foreign())).statusCode());
            }
        }

        assertThat(opened).hasSizeGreaterThan(6);
        assertThat(opened.values())
                .as("refused, or not there in the own dossier: " + opened)
                .isSubsetOf(403, 404)
                .contains(403);
    }

    private void tryOut(String role, Visitor visitor, Target target) throws Exception {
        var page = visitor.open(target.with(target.own()));
        if (page.statusCode() != 200) {
            note(role, target, "open", "own", page.statusCode());
            return;
        }
        var before = contents();
        var tried = 0;
        var told = refused();
        for (var form : PostedForm.page(page.body(), base + "app/x").select("form[method=post]")) {
            for (var button : form.select("button[type=submit], input[type=submit]")) {
                if (form.attr("action").contains("sign-out")) {
                    continue;
                }
                tried += 2;
                var fields = PostedForm.fields(form, button);
                var other = Map.of(target.parameter(), target.foreign());
                judge(role, target, button, "address", visitor.post(address(form, target), fields));
                judge(
                        role,
                        target,
                        button,
                        "body",
                        visitor.post(address(form, null), and(fields, other)));
                var own = ownIds(fields);
                if (role.equals("cb.xa01") && !own.equals(fields)) {
                    note(
                            role,
                            target,
                            PostedForm.name(button),
                            "field",
                            visitor.post(address(form, null), own).statusCode());
                }
            }
        }
        if (!contents().equals(before)) {
            leaks.add(role + " changed something on " + target.page() + ": " + difference(before));
        }
        if (refused() < told + tried) {
            leaks.add(role + " on " + target.page() + ": not every attempt was told");
        }
    }

    private void judge(
            String role, Target target, Element button, String where, HttpResponse<String> answer) {
        note(role, target, PostedForm.name(button), where, answer.statusCode());
        if (answer.statusCode() != 403) {
            leaks.add(table.get(table.size() - 1));
        }
    }

    private void note(String role, Target target, String action, String where, int status) {
        table.add(
                "%-10s | %-22s | %-40s | %s=%s in %s | %d"
                        .formatted(
                                role,
                                target.page(),
                                action,
                                target.parameter(),
                                target.foreign(),
                                where,
                                status));
    }

    private static String address(Element form, Target target) {
        var action = PostedForm.address(form);
        return target == null
                ? action
                : action + "?" + target.parameter() + "=" + Visitor.encoded(target.foreign());
    }

    private static Map<String, String> and(Map<String, String> fields, Map<String, String> more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return all;
    }

    /** The fields with the own unit replaced by another one. */
    private static Map<String, String> ownIds(Map<String, String> fields) {
        var forged = new LinkedHashMap<>(fields);
        forged.replaceAll((name, value) -> value.equals("XA01") ? "XA02" : value);
        return forged;
    }

    /** What the tables hold, but for those that tell of requests. */
    private Map<String, String> contents() throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("show tables")) {
            while (rows.next()) {
                if (!TELLING.contains(rows.getString(1))) {
                    tables.add(rows.getString(1));
                }
            }
        }
        var sums = new TreeMap<String, String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("checksum table " + String.join(", ", tables))) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
        }
        return sums;
    }

    private String difference(Map<String, String> before) throws SQLException {
        var now = contents();
        now.entrySet().removeAll(before.entrySet());
        return now.keySet().toString();
    }

    private int refused() throws SQLException {
        return Integer.parseInt(one("select count(*) from audit_entry where action = 'REFUSED'"));
    }

    private String one(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private String person(String unit) throws SQLException {
        return one(
                "select p.code from person p join person_position s on s.person_id = p.id join unit u"
                        + " on u.id = s.unit_id where s.to_on is null and p.merged_into is null and u.code = '"
                        + unit
                        + "' order by p.id limit 1");
    }

    private List<Target> targets() throws SQLException {
        var dossiers = "select d.code from dossier d join unit u on u.id = d.unit_id where u.code ";
        var foreign = one(dossiers + "<> 'XA01' order by d.id limit 1");
        var own = DOSSIER;
        var nomination =
                "select n.code from nomination n join dossier d on d.id = n.dossier_id join unit u on u.id ="
                        + " d.unit_id where u.code ";
        var entry = "select public_id from register_entry order by seq ";
        var ownNomination =
                one(nomination + "= 'XA01' and d.code = '" + own + "' order by n.id limit 1");
        var foreignNomination = one(nomination + "<> 'XA01' order by n.id limit 1");
        return List.of(
                new Target("person/person", "code", person("XA01"), person("XA02")),
                new Target("dossier/dossier", "code", own, foreign),
                new Target("dossier/nomination", "dossier", own, foreign),
                new Target("dossier/nomination", "code", ownNomination, foreignNomination),
                new Target("dossier/import", "dossier", own, foreign),
                new Target("dossier/prospects", "dossier", own, foreign),
                new Target("dossier/verdicts", "code", ownNomination, foreignNomination),
                new Target("appraisal/dossier", "code", own, foreign),
                new Target("council/session", "code", "PH-2017-0001", "PH-2099-0001"),
                new Target("decision/decision", "code", "QD-2017-0001", "QD-2099-0001"),
                new Target("bonus/sheet", "decision", "QD-2017-0001", "QD-2099-0001"),
                new Target(
                        "register/entry",
                        "id",
                        one(entry + "limit 1"),
                        one(entry + "limit 1 offset 9")),
                new Target("register/recipient", "key", "U:XA01", "U:XA02"),
                new Target("movement/round", "code", "DX-2017-0001", "DX-2099-0001"),
                new Target("dossier/board", "round", "DX-2017-0001", "DX-2099-0001"),
                new Target("news/item", "id", EveryPageIT.ITEM, "tin-khac"),
                new Target("organization/unit", "code", "XA01", "XA02"),
                new Target("award/award", "code", "XTB", "HCLD"),
                new Target("award/law", "code", "L00001", "L00002"),
                new Target("award/era", "code", "E25", "E17"),
                new Target("identity/account", "name", "cb.xa01", "cb.xa02"));
    }

    private void write() throws IOException {
        table.add("");
        table.add(table.size() - 1 + " attempts, " + leaks.size() + " leaks");
        Files.write(Path.of("target/foreign-ids.txt"), table);
    }
}
