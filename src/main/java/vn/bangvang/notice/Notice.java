package vn.bangvang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.access.Permission;

/** One notice (thông báo), to whoever holds a permission at a unit. */
@Entity
@Table(name = "notice")
class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDateTime at;

    /** Who did what is told. */
    private String account;

    @Enumerated(EnumType.STRING)
    private Permission permission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String dossier;

    @Column(name = "round_name")
    private String roundName;

    private String remark;

    protected Notice() {}

    Notice(
            LocalDateTime at,
            String account,
            NoticeKind kind,
            Unit unit,
            String roundName,
            String dossier,
            String remark) {
        this.at = at;
        this.account = account;
        this.kind = kind;
        this.permission = kind.reader();
        this.unit = unit;
        this.roundName = roundName;
        this.dossier = dossier;
        this.remark = kind.isWithRemark() ? remark : null;
    }

    /**
     * @param readTo the last notice that the reader has read
     */
    NoticeRow row(long readTo) {
        return new NoticeRow(
                id,
                at,
                kind,
                new NoticeSubject(dossier, unit.name(), roundName),
                remark,
                id > readTo,
                permission == Permission.DOSSIER_APPRAISE);
    }
}
