package vn.bangvang.dossier.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.platform.record.Versioned;

/** A paper of a dossier. Its name is only shown; its content is found by its hash. */
@Entity
@Table(name = "paper")
public class Paper extends Versioned {
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;
    private long size;

    @Column(name = "added_at")
    private LocalDateTime addedAt;

    @Column(name = "added_by")
    private String addedBy;

    private boolean removed;

    protected Paper() {}

    public Paper(String code, Dossier dossier, PaperKind kind, PaperRow row, String sha256) {
        this.code = code;
        this.dossier = dossier;
        this.kind = kind;
        this.fileName = row.fileName();
        this.mediaType = row.mediaType();
        this.sha256 = sha256;
        this.size = row.size();
        this.addedAt = row.addedAt();
        this.addedBy = row.addedBy();
    }

    public Dossier dossier() {
        return dossier;
    }

    public PaperKind kind() {
        return kind;
    }

    public String sha256() {
        return sha256;
    }

    public PaperRow row() {
        return new PaperRow(code, kind, fileName, mediaType, size, addedAt, addedBy);
    }

    void file(PaperKind newKind) {
        kind = newKind;
    }

    void remove() {
        removed = true;
    }
}
