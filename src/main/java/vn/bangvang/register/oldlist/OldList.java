package vn.bangvang.register.oldlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.record.Versioned;

/** An old award list (danh sách khen thưởng cũ) as uploaded; the file itself is kept. */
@Entity
@Table(name = "old_list")
class OldList extends Versioned {
    private String code;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private OldListState state;

    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "back_by")
    private String backBy;

    @Column(name = "back_ground")
    private String backGround;

    /** Who wrote it into the book, or took it out of it or of the declared lists. */
    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected OldList() {}

    OldList(
            String code,
            String unitPath,
            String fileName,
            String sha256,
            LocalDateTime at,
            String by) {
        this.code = code;
        this.unitPath = unitPath;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.uploadedAt = at;
        this.uploadedBy = by;
        this.state = OldListState.PREVIEW;
    }

    String code() {
        return code;
    }

    String unitPath() {
        return unitPath;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    OldListState state() {
        return state;
    }

    void declare(int rows) {
        mustBe(OldListState.PREVIEW);
        state = OldListState.DECLARED;
        rowsTotal = rows;
    }

    /** Two hands: who uploaded the list does not write it into the book. */
    void book(String account, LocalDateTime at) {
        mustBe(OldListState.DECLARED);
        if (account.equals(uploadedBy)) {
            throw new RuleViolation("register.old.ownList", fileName);
        }
        settle(OldListState.BOOKED, account, at);
    }

    private void settle(OldListState as, String account, LocalDateTime at) {
        state = as;
        settledBy = account;
        settledAt = at;
    }

    void undo(String account, LocalDateTime at) {
        if (state == OldListState.BOOKED || state == OldListState.LEAVING) {
            throw new WrongState("register.old.booked", fileName);
        }
        mustBe(OldListState.DECLARED);
        settle(OldListState.UNDONE, account, at);
    }

    void askBack(String account, String ground) {
        mustBe(OldListState.BOOKED);
        state = OldListState.LEAVING;
        backBy = account;
        backGround = ground;
    }

    /** Two hands: who asked for it does not do it. */
    void takeBack(String account, LocalDateTime at) {
        mustBe(OldListState.LEAVING);
        if (account.equals(backBy)) {
            throw new RuleViolation("register.old.ownBack", fileName);
        }
        settle(OldListState.UNDONE, account, at);
    }

    void keep() {
        mustBe(OldListState.LEAVING);
        state = OldListState.BOOKED;
        backBy = null;
        backGround = null;
    }

    private void mustBe(OldListState wanted) {
        if (state != wanted) {
            throw new WrongState("register.old.moved", fileName);
        }
    }

    OldListRow row() {
        return new OldListRow(
                code,
                version(),
                fileName,
                state,
                uploadedAt,
                uploadedBy,
                rowsTotal,
                backBy,
                backGround,
                settledBy,
                settledAt);
    }
}
