package vn.bangvang.identity;

import static vn.bangvang.identity.AccountColumn.ACCOUNT;
import static vn.bangvang.identity.AccountColumn.PERSON;
import static vn.bangvang.identity.AccountColumn.ROLE;
import static vn.bangvang.identity.AccountColumn.UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.organization.UnitDirectory;
import vn.bangvang.organization.Units;
import vn.bangvang.person.name.Namesakes;
import vn.bangvang.person.name.Namesakes.Namesake;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Scope;
import vn.bangvang.platform.sheet.Body;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.SheetWriter;
import vn.bangvang.platform.sheet.TableFile;

/**
 * Accounts as a workbook: a row for each role, several rows for who holds several. Each new account
 * gets a one-time password, which is shown once.
 */
@ApplicationScoped
@Transactional
public class AccountListService {
    private static final int MAX_ROWS = 2000;

    /** Roles in the words of offices. */
    static final Map<Role, String> WORDS = words();

    @Inject Accounts accounts;
    @Inject AccountService service;
    @Inject RoleService roles;
    @Inject Namesakes namesakes;
    @Inject Units units;
    @Inject Clocks clocks;

    /**
     * What a list would do.
     *
     * @param rows that can be taken, in the order of the file
     */
    public record Outlook(List<Fresh> rows, List<Passed> passed, List<Fault> faults)
            implements Serializable {
        public Outlook {
            rows = List.copyOf(rows);
            passed = List.copyOf(passed);
            faults = List.copyOf(faults);
        }
    }

    /**
     * A role that a list would give with a new account.
     *
     * @param ownerCode the one person of the name who works at the unit, or {@code null}
     * @param ownerTold as told from others, or {@code null}
     */
    public record Fresh(
            int row,
            String account,
            String person,
            String ownerCode,
            String ownerTold,
            Role role,
            String unitCode,
            String unitName)
            implements Serializable {}

    private static Map<Role, String> words() {
        var words = new LinkedHashMap<Role, String>();
        words.put(Role.OFFICER, "Cán bộ thi đua, khen thưởng đơn vị");
        words.put(Role.APPRAISER, "Thường trực Hội đồng");
        words.put(Role.MEMBER, "Thành viên Hội đồng");
        words.put(Role.SECRETARY, "Thư ký Hội đồng");
        words.put(Role.CHAIR, "Chủ tịch Hội đồng");
        words.put(Role.CLERK, "Văn thư");
        words.put(Role.ACCOUNTANT, "Kế toán");
        words.put(Role.EDITOR, "Biên tập tin");
        words.put(Role.PUBLISHER, "Duyệt tin");
        words.put(Role.LEADER, "Lãnh đạo");
        words.put(Role.INSPECTOR, "Thanh tra");
        words.put(Role.ADMINISTRATOR, "Quản trị");
        return words;
    }

    /** A workbook to fill in: the headings, and a sheet of the roles there are. */
    @Needs(Permission.ACCOUNT_EDIT)
    public byte[] template() {
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Tài khoản", List.of(), SheetWriter.columns(AccountColumn.values()), List.of());
            writer.sheet(
                    "Vai trò",
                    List.of(),
                    List.of(new SheetWriter.Column("Vai trò", 40)),
                    WORDS.values().stream().map(w -> List.<Object>of(w)).toList());
            return writer.bytes();
        }
    }

    /** What the list would do; nothing is saved. */
    @Needs(Permission.ACCOUNT_EDIT)
    public Outlook preview(byte[] file) {
        var faults = new ArrayList<Fault>();
        var sheet = TableFile.read(file, MAX_ROWS).first();
        var head = Head.find(sheet, AccountColumn.class);
        var body = Body.of(sheet, head, Set.of());
        var words =
                WORDS.entrySet().stream()
                        .collect(Collectors.toMap(e -> Text.key(e.getValue()), Map.Entry::getKey));
        var directory = units.directory(Scope.EVERYTHING);
        var persons = new HashMap<String, String>();
        var rows = new ArrayList<Fresh>();
        for (var data : body.data()) {
            var before = faults.size();
            var row = row(new RowReading<>(head, data, faults), words, directory, persons);
            if (faults.size() == before) {
                rows.add(row);
            }
        }
        return new Outlook(rows, body.passed(), Fault.inOrder(faults));
    }

    /**
     * @param persons who holds each account of the file so far
     */
    private Fresh row(
            RowReading<AccountColumn> cells,
            Map<String, Role> words,
            UnitDirectory directory,
            Map<String, String> persons) {
        var account = Text.key(cells.required(ACCOUNT, 60));
        var person = cells.required(PERSON, 120);
        if (!account.isEmpty() && !account.matches(NewAccount.NAME)) {
            cells.fault(ACCOUNT, "identity.list.account", account);
        } else if (accounts.find(account).isPresent()) {
            cells.fault(ACCOUNT, "identity.account.taken", account);
        } else if (!persons.computeIfAbsent(account, a -> person).equals(person)) {
            cells.fault(PERSON, "identity.list.person", account, persons.get(account));
        }
        var role = cells.requiredChoice(ROLE, words);
        var unit = directory.required(cells, UNIT, clocks.today());
        if (role != null && unit != null && !roles.isHeldAt(role, units.with(unit.code()))) {
            cells.fault(ROLE, "identity.list.notHere", unit.name());
        }
        var owner = unit == null ? null : owner(person, unit);
        return new Fresh(
                cells.number(),
                account,
                person,
                owner == null ? null : owner.code(),
                owner == null ? null : owner.fullName() + owner.told(),
                role,
                unit == null ? null : unit.code(),
                unit == null ? null : unit.name());
    }

    /** The one person of the name who works at the very unit, as told from others. */
    private Namesake owner(String person, UnitDirectory.Ref unit) {
        var key = Text.key(person);
        var named =
                namesakes
                        .of(List.of(key), units.with(unit.code()).path())
                        .getOrDefault(key, List.of())
                        .stream()
                        .filter(n -> n.present() && n.unitId() == unit.id())
                        .filter(n -> Text.spelling(n.fullName()).equals(Text.spelling(person)))
                        .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /**
     * Opens all accounts of the list, or none.
     *
     * @return their one-time passwords
     * @throws RuleViolation while it has a fault
     */
    @Needs(value = Permission.ACCOUNT_EDIT, once = true)
    public List<Issued> load(byte[] file) {
        var outlook = preview(file);
        if (!outlook.faults().isEmpty()) {
            throw new RuleViolation("platform.sheet.faults", outlook.faults().size());
        }
        var issued = new LinkedHashMap<String, Issued>();
        for (var row : outlook.rows()) {
            if (issued.containsKey(row.account())) {
                roles.grant(accounts.with(row.account()), row.role(), units.with(row.unitCode()));
            } else {
                issued.put(
                        row.account(),
                        service.issued(
                                row.account(),
                                row.person(),
                                row.ownerCode(),
                                row.role(),
                                row.unitCode()));
            }
        }
        return List.copyOf(issued.values());
    }
}
