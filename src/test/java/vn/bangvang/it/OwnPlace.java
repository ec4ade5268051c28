package vn.bangvang.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.bangvang.appraisal.AppraisalService;
import vn.bangvang.award.Subject;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.VoteService;
import vn.bangvang.council.agenda.AwardGroup;
import vn.bangvang.council.membership.CouncilRole;
import vn.bangvang.council.membership.MembershipService;
import vn.bangvang.council.session.Choice;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.signing.Signing;
import vn.bangvang.decision.signing.SigningService;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationForm;
import vn.bangvang.dossier.NominationPart;
import vn.bangvang.dossier.NominationRow;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.Shown;
import vn.bangvang.dossier.paper.PaperKind;
import vn.bangvang.dossier.paper.PaperService;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.identity.Role;
import vn.bangvang.identity.SignInService;
import vn.bangvang.identity.TestAccounts;
import vn.bangvang.movement.MovementForm;
import vn.bangvang.movement.MovementKind;
import vn.bangvang.movement.RoundForm;
import vn.bangvang.movement.RoundService;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitService;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.PersonService;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;

/**
 * A place of its own with schools, whose round goes the whole way. One account holds every role but
 * the chairman's; all people are invented.
 */
@Dependent
public class OwnPlace {
    static final String PASSWORD = "mat-khau-thu-2017";
    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);
    private static final byte[] PAPER = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes();

    /** One thing that is asked for. */
    record Wish(String award, Subject subject) {}

    @Inject UnitService units;
    @Inject TestAccounts accounts;
    @Inject MembershipService membership;
    @Inject PersonService people;
    @Inject RoundService rounds;
    @Inject DossierService dossiers;
    @Inject NominationService nominations;
    @Inject PaperService papers;
    @Inject AppraisalService appraisal;
    @Inject CouncilService council;
    @Inject VoteService votes;
    @Inject DecisionService decisions;
    @Inject SigningService signing;
    @Inject SignInService signIn;
    @Inject Clocks clocks;

    private String code;
    private final List<String> schools = new ArrayList<>();
    private final List<String> dossierCodes = new ArrayList<>();
    private final Map<String, String> persons = new HashMap<>();
    private String round;
    private String session;
    private String decision;

    /** Founds the place with one school; its type says which awards its chairman may give. */
    public OwnPlace found(String newCode, String name, String type) {
        return found(newCode, name, type, 1);
    }

    public OwnPlace found(String newCode, String name, String type, int howManySchools) {
        code = newCode;
        asAnybody(
                () -> {
                    units.found(new NewUnit(code, name, type, "ORDINARY", null, FOUNDED));
                    for (var i = 1; i <= howManySchools; i++) {
                        var school = code + "S" + (i == 1 ? "" : String.valueOf(i));
                        schools.add(school);
                        units.found(
                                new NewUnit(
                                        school,
                                        "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ"
                                                + " sở "
                                                + name
                                                + (i == 1 ? "" : " " + i),
                                        "SCHOOL",
                                        "ORDINARY",
                                        code,
                                        FOUNDED));
                    }
                    open(everybody(), Role.OFFICER);
                    open(chairman(), Role.CHAIR);
                    Arrays.stream(Role.values())
                            .filter(r -> r != Role.OFFICER && r != Role.CHAIR)
                            .forEach(r -> accounts.give(everybody(), r, code));
                    membership.found(code, "QĐ thử 01", FOUNDED);
                    appoint(everybody(), CouncilRole.SECRETARY, "Trưởng phòng Nội vụ");
                    appoint(chairman(), CouncilRole.CHAIR, "Chủ tịch UBND");
                    return null;
                });
        return this;
    }

    /** More members sit in the council; to be called before a session is planned. */
    public List<String> seats(int more) {
        var members = new ArrayList<String>();
        asAnybody(
                () -> {
                    for (var i = 1; i <= more; i++) {
                        var member = code.toLowerCase(Locale.ROOT) + ".thanhvien" + i;
                        accounts.open(member, PASSWORD, Role.MEMBER, code);
                        appoint(member, CouncilRole.MEMBER, "Thành viên " + i);
                        members.add(member);
                    }
                    return null;
                });
        return members;
    }

    /** The account that does everything here but sign decisions. */
    public String everybody() {
        return code.toLowerCase(Locale.ROOT) + ".moi";
    }

    public String chairman() {
        return code.toLowerCase(Locale.ROOT) + ".chutich";
    }

    /** Opens a round for the awards and has each school start its dossier. */
    public OwnPlace opens(List<String> awards) {
        return as(
                everybody(),
                () -> {
                    var today = clocks.today();
                    var movement =
                            rounds.launch(
                                    new MovementForm(
                                            "Phong trào thử " + code,
                                            MovementKind.REGULAR,
                                            "KH thử",
                                            today.minusDays(90),
                                            today.plusDays(20),
                                            "Thử mọi trang"));
                    round =
                            rounds.open(
                                    movement,
                                    new RoundForm(
                                            "Đợt thử " + code,
                                            today.getYear(),
                                            today.plusDays(10),
                                            awards,
                                            schools));
                    for (var school : schools) {
                        rounds.register(round, school, today.minusDays(80), "Danh sách thử");
                        dossierCodes.add(dossiers.start(round, school));
                    }
                    return this;
                });
    }

    /** What the first school nominates for. */
    OwnPlace asksFor(List<Wish> wishes) {
        return as(
                everybody(),
                () -> {
                    for (var w : wishes) {
                        nominations.nominate(
                                dossier(),
                                new NominationForm(
                                        w.award(),
                                        w.subject(),
                                        recipient(w),
                                        Claim.of("Hoàn thành xuất sắc nhiệm vụ được giao")));
                    }
                    return this;
                });
    }

    private String recipient(Wish wish) {
        return switch (wish.subject()) {
            case INDIVIDUAL -> {
                var person =
                        people.add(
                                new PersonForm(
                                        "Công Tằng Tôn Nữ Huyền Trân " + wish.award(),
                                        Sex.FEMALE,
                                        1980,
                                        FOUNDED,
                                        school(),
                                        "Giáo viên chủ nhiệm kiêm Tổ trưởng tổ chuyên môn",
                                        "GV"));
                persons.put(wish.award(), person);
                yield person;
            }
            case COLLECTIVE -> school();
            case HOUSEHOLD -> "Hộ ông Nguyễn Văn Thử " + wish.award();
        };
    }

    /** Every dossier is submitted with its papers. */
    OwnPlace handsIn() {
        return as(
                everybody(),
                () -> {
                    for (var dossier : dossierCodes) {
                        for (var kind : PaperKind.values()) {
                            papers.attach(dossier, kind, kind + ".pdf", PAPER);
                        }
                        dossiers.submit(dossier, version(dossier), PASSWORD);
                    }
                    return this;
                });
    }

    /** Every dossier is submitted with its papers and accepted. */
    public OwnPlace submits() {
        handsIn();
        return as(
                everybody(),
                () -> {
                    dossierCodes.forEach(d -> appraisal.accept(d, version(d)));
                    return this;
                });
    }

    private int version(String dossier) {
        return dossiers.card(dossier).version();
    }

    /** Every nomination is supported; what a rule is against with a reason. */
    public OwnPlace appraises() {
        return as(
                everybody(),
                () -> {
                    for (var dossier : dossierCodes) {
                        appraisal.supportTheRest(dossier);
                        for (var open = open(dossier); !open.isEmpty(); open = open(dossier)) {
                            var seen =
                                    open.stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            NominationRow::code,
                                                            NominationRow::version));
                            appraisal.giveOpinion(dossier, seen, true, "Đủ căn cứ");
                        }
                        appraisal.finish(dossier, version(dossier));
                    }
                    return this;
                });
    }

    /** Everything is put to the council and recommended. */
    public OwnPlace deliberates() {
        return plans().votes().closes();
    }

    /** A session with everything on its agenda is opened. */
    public OwnPlace plans() {
        return as(
                everybody(),
                () -> {
                    var today = clocks.today();
                    session = council.plan(code, round, today, "Hội trường tầng 2");
                    council.open(session, council.session(session).version(), today);
                    return this;
                });
    }

    /** Every member agrees to everything. */
    public OwnPlace votes() {
        return as(
                everybody(),
                () -> {
                    var awards = awards();
                    for (var member : council.session(session).members()) {
                        awards.forEach(a -> votes.record(session, member.id(), a, Choice.FOR));
                    }
                    return this;
                });
    }

    /** The open session is closed. */
    public OwnPlace closes() {
        return as(
                everybody(),
                () -> {
                    council.close(session, council.session(session).version(), "Thống nhất");
                    return this;
                });
    }

    /** Everything that waits is decided on, and signed today. */
    public OwnPlace decides() {
        return drafts().signs();
    }

    /** Everything that waits is drafted as one decision. */
    public OwnPlace drafts() {
        drafts(as(everybody(), this::awards));
        return this;
    }

    /** The draft is signed today. */
    public OwnPlace signs() {
        signs(Signing.today("CHỦ TỊCH", PASSWORD));
        return this;
    }

    /** Drafts the decision on what waits of these awards. */
    String drafts(List<String> awards) {
        return as(
                everybody(),
                () -> {
                    decision =
                            decisions.draft(round, code, awards, "Về việc khen thưởng của " + code);
                    return decision;
                });
    }

    void signs(Signing how) {
        as(
                chairman(),
                () -> {
                    signing.sign(decision, decisions.decision(decision).version(), how);
                    return null;
                });
    }

    /** Code of the first school. */
    String school() {
        return schools.get(0);
    }

    /** Codes of the dossiers, one a school. */
    public List<String> dossierCodes() {
        return List.copyOf(dossierCodes);
    }

    /** The first school's dossier; {@code null} before there is one. */
    String dossier() {
        return dossierCodes.isEmpty() ? null : dossierCodes.get(0);
    }

    String round() {
        return round;
    }

    String code() {
        return code;
    }

    /** Code of the person who was last nominated for the award. */
    String person(String award) {
        return persons.get(award);
    }

    public String session() {
        return session;
    }

    public String decision() {
        return decision;
    }

    private List<NominationRow> open(String dossier) {
        return dossiers.nominations(dossier, Shown.page(NominationPart.OPEN, 1)).rows();
    }

    /** All nominations of a dossier, from all its pages. */
    public List<NominationRow> nominations(String dossier) {
        var pages = dossiers.nominations(dossier, Shown.FIRST).pages();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(n -> dossiers.nominations(dossier, Shown.page(NominationPart.ALL, n)))
                .flatMap(page -> page.rows().stream())
                .toList();
    }

    /** What is on the agenda. */
    private List<String> awards() {
        return council.session(session).groups().stream().map(AwardGroup::award).toList();
    }

    public <T> T as(String account, Supplier<T> work) {
        return Acting.as(signIn.actor(account, 0).orElseThrow(), work);
    }

    private static <T> T asAnybody(Supplier<T> work) {
        return Acting.as(Actors.WITH_EVERY_RIGHT, work);
    }

    private void open(String account, Role role) {
        accounts.open(account, PASSWORD, role, code);
    }

    private void appoint(String account, CouncilRole role, String post) {
        membership.appoint(code, account, role, post, FOUNDED);
    }
}
