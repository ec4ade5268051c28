package vn.bangvang.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.platform.seal.HashChain;
import vn.bangvang.register.chain.RegisterHead;

/**
 * An entry of the book of honours (sổ khen thưởng): one award given. Written once, chained to the
 * one before by hash, never changed.
 */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {
    @Id private Long seq;

    @Column(name = "entry_no")
    private String number;

    @Column(name = "public_id")
    private String publicId;

    @Embedded private Honour honour;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "about_seq")
    private Long about;

    private String source;
    private String remark;

    @Column(name = "amended_by")
    private String amendedBy;

    @Column(name = "amended_on")
    private LocalDate amendedOn;

    /** How {@link EntryParts} lists what is hashed. */
    @Column(name = "hash_format")
    private int hashFormat;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected RegisterEntry() {}

    RegisterEntry(RegisterHead head, String number, String publicId, Writing writing) {
        this.honour = writing.honour().copy();
        this.kind = writing.kind();
        this.about = writing.about();
        this.source = writing.source();
        this.remark = writing.remark();
        this.amendedBy = writing.by() == null ? null : writing.by().number();
        this.amendedOn = writing.by() == null ? null : writing.by().on();
        this.seq = head.seq() + 1;
        this.number = number;
        this.publicId = publicId;
        this.hashFormat = EntryParts.NEWEST;
        this.previousHash = head.hash();
        this.hash = computedHash();
    }

    public long seq() {
        return seq;
    }

    public String hash() {
        return hash;
    }

    public String number() {
        return number;
    }

    public String source() {
        return source;
    }

    EntryKind kind() {
        return kind;
    }

    public String publicId() {
        return publicId;
    }

    /** The award as this entry tells it. */
    public Honour honour() {
        return honour.copy();
    }

    Long about() {
        return about;
    }

    String remark() {
        return remark;
    }

    String amendedBy() {
        return amendedBy;
    }

    LocalDate amendedOn() {
        return amendedOn;
    }

    String previousHash() {
        return previousHash;
    }

    /** Whether the entry holds what it held when written. */
    boolean intact() {
        return hash.equals(computedHash());
    }

    /** What is hashed, in this order; an export holds the same parts. */
    public List<String> parts() {
        return EntryParts.of(hashFormat, this);
    }

    private String computedHash() {
        return HashChain.hash(parts());
    }
}
