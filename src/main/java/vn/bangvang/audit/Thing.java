package vn.bangvang.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.platform.access.Permission;

/**
 * A kind of record that people know by a name.
 *
 * @param subject name of the entity
 * @param name expression of JPQL on {@code x}
 * @param code expression of JPQL on {@code x} of what its page is opened with; {@code null} without
 *     a page
 * @param page address before the code
 * @param needs what opens the page
 */
record Thing(String subject, String name, String code, String page, Permission needs) {
    private static final String PERSON = "/app/person/person.xhtml?code=";
    private static final String DOSSIER = "/app/dossier/dossier.xhtml?code=";
    private static final String VERDICTS = "/app/dossier/verdicts.xhtml?code=";
    private static final String SESSION = "/app/council/session.xhtml?code=";
    private static final String DECISION = "/app/decision/decision.xhtml?code=";

    /** A session by its round and day. */
    private static final String ON_DAY =
            "concat(x.round.name, ' – ', function('date_format', x.heldOn, '%d/%m/%Y'))";

    /** Votes given by one act: told of their session, with the fields of a vote. */
    private static final String VOTES = "Votes";

    private static final Map<String, Thing> ALL =
            List.of(
                            person("Person", "x"),
                            person("PersonPosition", "x.person"),
                            person("PersonYear", "x.person"),
                            person("Initiative", "x.person"),
                            new Thing(
                                    "Unit",
                                    "x.name",
                                    "x.code",
                                    "/app/organization/unit.xhtml?code=",
                                    Permission.UNIT_READ),
                            new Thing(
                                    "UnitVersion",
                                    "x.name",
                                    "x.unit.code",
                                    "/app/organization/unit.xhtml?code=",
                                    Permission.UNIT_READ),
                            new Thing(
                                    "Headcount",
                                    "x.unit.name",
                                    "x.unit.code",
                                    "/app/organization/unit.xhtml?code=",
                                    Permission.UNIT_READ),
                            account("Account", "x"),
                            account("AccountRole", "x.account"),
                            new Thing("Movement", "x.name", null, null, null),
                            new Thing(
                                    "Round",
                                    "x.name",
                                    "x.code",
                                    "/app/movement/round.xhtml?code=",
                                    Permission.ROUND_READ),
                            dossier("Dossier", "x"),
                            dossier("DossierStep", "x.dossier"),
                            dossier("ImportBatch", "x.dossier"),
                            new Thing(
                                    "Paper",
                                    "x.fileName",
                                    "x.dossier.code",
                                    DOSSIER,
                                    Permission.DOSSIER_READ),
                            nomination("Nomination", "x"),
                            nomination("NominationStep", "x.nomination"),
                            nomination("InitiativeUse", "x.nomination"),
                            nomination("StoredVerdict", "x.nomination"),
                            session("CouncilSession", ON_DAY, "x"),
                            session("SessionItem", "x.nomination.recipient.name", "x.session"),
                            session("Vote", "x.item.nomination.recipient.name", "x.item.session"),
                            session(VOTES, ON_DAY, "x"),
                            session(
                                    "Conflict",
                                    "x.item.nomination.recipient.name",
                                    "x.item.session"),
                            session("Attendance", "x.member.account.displayName", "x.session"),
                            session("Presence", "x.member.account.displayName", "x.session"),
                            new Thing("CouncilMember", "x.account.displayName", null, null, null),
                            new Thing("Council", "x.unit.name", null, null, null),
                            decision("Decision", "x.subjectLine", "x"),
                            decision("DecisionLine", "x.nomination.recipient.name", "x.decision"),
                            new Thing(
                                    "RegisterEntry",
                                    "concat(x.number, ' – ', x.honour.recipient.name)",
                                    "x.publicId",
                                    "/app/register/entry.xhtml?id=",
                                    Permission.REGISTER_READ),
                            new Thing(
                                    "NewsItem",
                                    "x.title",
                                    "x.slug",
                                    "/app/news/item.xhtml?id=",
                                    Permission.NEWS_READ),
                            new Thing(
                                    "LawEntry",
                                    "concat(x.rule, ' – ', x.article)",
                                    "x.code",
                                    "/app/award/law.xhtml?code=",
                                    Permission.CATALOGUE_READ),
                            new Thing(
                                    "OldList",
                                    "x.fileName",
                                    "x.code",
                                    "/app/register/old-list.xhtml?code=",
                                    Permission.REGISTER_READ),
                            new Thing("Household", "x.name", null, null, null),
                            new Thing("Setting", "x.code", null, null, null),
                            new Thing("Term", "x.name", null, null, null))
                    .stream()
                    .collect(Collectors.toMap(Thing::subject, Function.identity()));

    /** The kind of record of this name; {@code null} of one that has no name. */
    static Thing of(String subject) {
        return ALL.get(subject);
    }

    private static Thing person(String subject, String at) {
        return new Thing(subject, at + ".fullName", at + ".code", PERSON, Permission.PERSON_READ);
    }

    private static Thing account(String subject, String at) {
        return new Thing(
                subject,
                at + ".displayName",
                at + ".name",
                "/app/identity/account.xhtml?name=",
                Permission.ACCOUNT_EDIT);
    }

    private static Thing dossier(String subject, String at) {
        return new Thing(
                subject,
                "concat(%s.unit.name, ' – ', %s.round.name)".formatted(at, at),
                at + ".code",
                DOSSIER,
                Permission.DOSSIER_READ);
    }

    private static Thing nomination(String subject, String at) {
        return new Thing(
                subject, at + ".recipient.name", at + ".code", VERDICTS, Permission.DOSSIER_READ);
    }

    private static Thing session(String subject, String name, String at) {
        return new Thing(subject, name, at + ".code", SESSION, Permission.COUNCIL_READ);
    }

    private static Thing decision(String subject, String name, String at) {
        return new Thing(subject, name, at + ".code", DECISION, Permission.DECISION_READ);
    }

    /** Every kind of record that people know by a name. */
    static Collection<Thing> all() {
        return ALL.values();
    }

    /** The entity whose fields the records of this kind tell. */
    static String fields(String subject) {
        return subject.equals(VOTES) ? "Vote" : subject;
    }

    /** A query for the names of records by their keys. */
    String query() {
        var key = subject.equals("RegisterEntry") ? "x.seq" : "x.id";
        return "select new vn.bangvang.audit.Things.Known("
                + key
                + ", "
                + name
                + (code == null ? ", ''" : ", " + code)
                + ") from "
                + (subject.equals(VOTES) ? "CouncilSession" : subject)
                + " x where "
                + key
                + " in :ids";
    }
}
