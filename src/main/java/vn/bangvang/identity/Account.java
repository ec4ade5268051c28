package vn.bangvang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.person.Person;
import vn.bangvang.platform.Unrecorded;
import vn.bangvang.platform.Versioned;

/** An account (tài khoản). Closing it, or a new password, ends every session it has. */
@Entity
@Table(name = "account")
public class Account extends Versioned {
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    @Unrecorded
    private String passwordHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private boolean active = true;

    /** Whether the password was given by an administrator and must be changed first. */
    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "session_stamp")
    private int sessionStamp;

    @Column(name = "last_used_at")
    @Unrecorded
    private LocalDateTime lastUsedAt;

    protected Account() {}

    static Account withOneTimePassword(String name, String displayName, String passwordHash) {
        var account = new Account(name, displayName, passwordHash);
        account.oneTime = true;
        return account;
    }

    Account(String name, String displayName, String passwordHash) {
        this.name = name;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean active() {
        return active;
    }

    boolean oneTime() {
        return oneTime;
    }

    int sessionStamp() {
        return sessionStamp;
    }

    public Long personId() {
        return person == null ? null : person.id();
    }

    void become(String newHash) {
        passwordHash = newHash;
        oneTime = false;
        sessionStamp++;
    }

    /** Takes a password that somebody else has seen: it opens one page, the one that changes it. */
    void resetTo(String newHash) {
        become(newHash);
        oneTime = true;
    }

    void switchTo(boolean nowActive) {
        active = nowActive;
        sessionStamp++;
    }
}
