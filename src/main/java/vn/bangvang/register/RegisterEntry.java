package vn.bangvang.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Subject;
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

    private int year;

    @Column(name = "award_code")
    private String award;

    @Column(name = "award_name")
    private String awardName;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "recipient_title")
    private String recipientTitle;

    @Column(name = "recipient_unit")
    private String recipientUnit;

    @Column(name = "unit_id")
    private long unitId;

    private String achievement;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

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

    @Enumerated(EnumType.STRING)
    private Commendation commendation;

    @Column(name = "achieved_from")
    private LocalDate achievedFrom;

    @Column(name = "achieved_to")
    private LocalDate achievedTo;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected RegisterEntry() {}

    RegisterEntry(RegisterHead head, String number, String publicId, Writing writing) {
        var honour = writing.honour();
        this.kind = writing.kind();
        this.about = writing.about();
        this.source = writing.source();
        this.remark = writing.remark();
        this.amendedBy = writing.by() == null ? null : writing.by().number();
        this.amendedOn = writing.by() == null ? null : writing.by().on();
        this.seq = head.seq() + 1;
        this.number = number;
        this.publicId = publicId;
        this.year = honour.year();
        this.award = honour.award();
        this.awardName = honour.awardName();
        this.subject = honour.subject();
        this.recipientKey = honour.recipientKey();
        this.recipientName = honour.recipientName();
        this.recipientTitle = honour.recipientTitle();
        this.recipientUnit = honour.recipientUnit();
        this.unitId = honour.unitId();
        this.achievement = honour.achievement();
        this.decisionNumber = honour.decisionNumber();
        this.decidedOn = honour.decidedOn();
        this.commendation = honour.commendation();
        this.achievedFrom = honour.achieved() == null ? null : honour.achieved().from();
        this.achievedTo = honour.achieved() == null ? null : honour.achieved().to();
        this.decidedBy = honour.decidedBy();
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

    public String recipientName() {
        return recipientName;
    }

    public String source() {
        return source;
    }

    EntryKind kind() {
        return kind;
    }

    /** The award as this entry tells it. */
    public String publicId() {
        return publicId;
    }

    public Honour honour() {
        return new Honour(
                year,
                award,
                awardName,
                subject,
                recipientKey,
                recipientName,
                recipientTitle,
                recipientUnit,
                unitId,
                achievement,
                decisionNumber,
                decidedOn,
                commendation,
                Achieved.of(achievedFrom, achievedTo),
                decidedBy);
    }

    /** Whether the entry holds what it held when written. */
    boolean intact() {
        return hash.equals(computedHash());
    }

    /** What is hashed, in this order; an export holds the same parts. */
    public List<String> parts() {
        var parts =
                new ArrayList<>(
                        List.of(
                                previousHash,
                                String.valueOf(seq),
                                number,
                                publicId,
                                String.valueOf(year),
                                award,
                                awardName,
                                subject.name(),
                                recipientKey,
                                recipientName,
                                recipientTitle == null ? "" : recipientTitle,
                                recipientUnit,
                                String.valueOf(unitId),
                                achievement,
                                decisionNumber,
                                decidedOn.toString()));
        if (kind != EntryKind.AWARD || source != null) {
            parts.add(kind.name());
            parts.add(about == null ? "" : String.valueOf(about));
            parts.add(source == null ? "" : source);
            parts.add(remark == null ? "" : remark);
            parts.add(amendedBy == null ? "" : amendedBy);
            parts.add(amendedOn == null ? "" : amendedOn.toString());
        }
        var known = Stream.of(commendation, achievedFrom, achievedTo, decidedBy).toList();
        while (!known.isEmpty() && known.get(known.size() - 1) == null) {
            known = known.subList(0, known.size() - 1);
        }
        known.forEach(part -> parts.add(part == null ? "" : part.toString()));
        return parts;
    }

    private String computedHash() {
        return HashChain.hash(parts());
    }
}
