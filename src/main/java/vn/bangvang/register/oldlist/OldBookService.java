package vn.bangvang.register.oldlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.register.Register;
import vn.bangvang.register.Writing;

/**
 * What becomes of an old list that was declared. Who keeps the book checks it against its papers
 * and writes it into the book. A declared list is taken back at once; one that is in the book by
 * two people and by new entries.
 */
@ApplicationScoped
@Transactional
public class OldBookService {
    @Inject OldLists lists;
    @Inject Register register;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * Lists of the actor's part of the tree: those that wait to leave the book, then the newest.
     */
    @Needs(Permission.REGISTER_READ)
    public Page<OldListRow> lists(Slice slice) {
        return lists.in(acting.actor().scope(Permission.REGISTER_READ), slice);
    }

    /** One list, whoever declared it: verdicts on the actor's people may rest on it. */
    @Needs(Permission.REGISTER_READ)
    public OldListCard list(String code) {
        var list = lists.known(code);
        var row = list.row();
        var me = acting.actor().account();
        var declared = row.state() == OldListState.DECLARED;
        var leaving = row.state() == OldListState.LEAVING;
        var confirms = leaving && may(Permission.REGISTER_CONFIRM, list);
        return new OldListCard(
                may(Permission.REGISTER_EDIT, list) || may(Permission.REGISTER_CONFIRM, list)
                        ? row
                        : row.withoutGround(),
                leaving,
                declared && may(Permission.REGISTER_EDIT, list) && !row.uploadedBy().equals(me),
                declared && may(Permission.REGISTER_DECLARE, list),
                row.state() == OldListState.BOOKED && may(Permission.REGISTER_EDIT, list),
                confirms && !me.equals(row.backBy()),
                confirms);
    }

    private boolean may(Permission permission, OldList list) {
        return acting.actor().mayAt(permission, list.unitPath());
    }

    /** What a list says of the actor's part of the tree, to be checked against its papers. */
    @Needs(Permission.REGISTER_READ)
    public Page<OldAwardRow> awards(String code, Slice slice) {
        var scope = acting.actor().scope(Permission.REGISTER_READ);
        var found = lists.rows(lists.known(code), scope, slice);
        return new Page<>(found.rows().stream().map(OldAward::row).toList(), found.total());
    }

    /** Writes a declared list into the book, after it was checked against its papers. */
    @Needs(Permission.REGISTER_EDIT)
    public void book(String code, int version) {
        var list = lists.with(code, Permission.REGISTER_EDIT);
        list.mustStillBe(version);
        list.book(acting.actor().account(), clocks.now());
        var awards = lists.awards(list);
        awards.forEach(OldAward::settle);
        register.write(awards.stream().map(Writing::of).toList());
    }

    /** Takes a declared list back; people whom it brought stay. */
    @Needs(Permission.REGISTER_DECLARE)
    public void undo(String code, int version) {
        var list = lists.with(code, Permission.REGISTER_DECLARE);
        list.mustStillBe(version);
        list.undo(acting.actor().account(), clocks.now());
        lists.awards(list).forEach(OldAward::settle);
    }

    /** How many lists wait to be checked against their papers. */
    @Needs(Permission.REGISTER_EDIT)
    public long unchecked() {
        return lists.unchecked(
                acting.actor().scope(Permission.REGISTER_EDIT), acting.actor().account());
    }

    /** How many lists wait to be taken out of the book by the actor, as others asked. */
    @Needs(Permission.REGISTER_CONFIRM)
    public long leaving() {
        return lists.leaving(
                acting.actor().scope(Permission.REGISTER_CONFIRM), acting.actor().account());
    }

    /** Asks that a list be taken out of the book. */
    @Needs(Permission.REGISTER_EDIT)
    public void askBack(String code, int version, @NotBlank @Size(max = 300) String ground) {
        var list = lists.with(code, Permission.REGISTER_EDIT);
        list.mustStillBe(version);
        list.askBack(acting.actor().account(), ground);
    }

    /** Takes a list out of the book as another person asked: its entries stay, struck through. */
    @Needs(Permission.REGISTER_CONFIRM)
    public void takeBack(String code, int version) {
        var list = lists.with(code, Permission.REGISTER_CONFIRM);
        list.mustStillBe(version);
        if (lists.isBeingAmended(list)) {
            throw new RuleViolation("register.old.amended", list.fileName());
        }
        list.takeBack(acting.actor().account(), clocks.now());
        register.withdraw(list.code(), list.fileName() + ": " + list.row().backGround());
    }

    /** Leaves the list in the book; who asked may take the question back so. */
    @Needs(Permission.REGISTER_CONFIRM)
    public void keep(String code, int version) {
        var list = lists.with(code, Permission.REGISTER_CONFIRM);
        list.mustStillBe(version);
        list.keep();
    }
}
