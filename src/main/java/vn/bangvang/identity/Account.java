package vn.bangvang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import vn.bangvang.person.Person;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.record.Unrecorded;
import vn.bangvang.platform.record.Versioned;

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

    /** Who the person shall be; {@code null} beside an asker: nobody. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_wanted_id")
    private Person personWanted;

    @Column(name = "person_wanted_by")
    private String personWantedBy;

    private boolean active = true;

    /** Whether the password was given by an administrator and must be changed first. */
    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "session_stamp")
    private int sessionStamp;

    /** Who last saw its password, and when, UTC. */
    @Column(name = "reset_by")
    private String resetBy;

    @Column(name = "reset_at")
    private LocalDateTime resetAt;

    @Column(name = "factor_sealed")
    @Unrecorded
    private String factorSealed;

    @Column(name = "factor_step")
    @Unrecorded
    private long factorStep;

    @Column(name = "last_used_at")
    @Unrecorded
    private LocalDateTime lastUsedAt;

    protected Account() {}

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

    /** The person behind the account, by the record that was kept; {@code null} when not known. */
    public Long personId() {
        return person == null ? null : person.kept().id();
    }

    /** Is opened for the person. */
    void belongTo(Person owner) {
        person = owner;
    }

    /**
     * Asks for another person, or for nobody; a second administrator confirms it.
     *
     * @throws RuleViolation when somebody asked already
     */
    void want(Person owner, String by) {
        if (personWantedBy != null) {
            throw new RuleViolation("identity.owner.waiting", name);
        }
        personWanted = owner;
        personWantedBy = by;
    }

    /**
     * Takes the person that was asked for.
     *
     * @param seen code of the person as the second administrator saw it, or {@code null}: nobody
     * @throws RuleViolation when nobody asked for that
     */
    void confirmOwner(String seen) {
        if (personWantedBy == null
                || !Objects.equals(seen, personWanted == null ? null : personWanted.code())) {
            throw new RuleViolation("identity.owner.settled", name);
        }
        person = personWanted;
        forgetWish();
    }

    /** Leaves the person as it is. */
    void refuseOwner() {
        if (personWantedBy == null) {
            throw new RuleViolation("identity.owner.settled", name);
        }
        forgetWish();
    }

    private void forgetWish() {
        personWanted = null;
        personWantedBy = null;
    }

    String personWantedBy() {
        return personWantedBy;
    }

    /** Who last saw its password, or {@code null}. */
    String resetBy() {
        return resetBy;
    }

    /** When somebody else last saw its password, UTC, or {@code null}. */
    LocalDateTime resetAt() {
        return resetAt;
    }

    /**
     * @param roles of the account
     */
    AccountRow row(List<RoleRow> roles) {
        return new AccountRow(
                name,
                displayName,
                active,
                oneTime,
                factorSealed != null,
                lastUsedAt,
                new AccountRow.Owner(
                        person == null ? null : person.fullName(),
                        person == null ? null : person.kept().code(),
                        personWanted == null ? null : personWanted.fullName(),
                        personWanted == null ? null : personWanted.code(),
                        personWantedBy),
                resetBy,
                resetAt,
                roles);
    }

    void replaceHash(String newHash) {
        passwordHash = newHash;
        oneTime = false;
        sessionStamp++;
    }

    /** Takes a password that somebody else has seen: it opens one page, the one that changes it. */
    void resetTo(String newHash, String by, LocalDateTime at) {
        replaceHash(newHash);
        oneTime = true;
        resetBy = by;
        resetAt = at;
    }

    /** Its first password was given to it: the first page changes it. */
    void mustChangePassword() {
        oneTime = true;
    }

    /** The row for which the secret of its second factor is sealed. */
    String sealedAs() {
        return "account " + name;
    }

    /** The sealed secret of the second factor, or {@code null}. */
    String factorSealed() {
        return factorSealed;
    }

    /** Step of the last code used. */
    long factorStep() {
        return factorStep;
    }

    /** Takes a second factor, or none, from now on; sessions from before end. */
    void guardBy(String sealed) {
        factorSealed = sealed;
        factorStep = 0;
        sessionStamp++;
    }

    void usedStep(long step) {
        factorStep = step;
    }

    void switchTo(boolean nowActive) {
        active = nowActive;
        sessionStamp++;
    }
}
