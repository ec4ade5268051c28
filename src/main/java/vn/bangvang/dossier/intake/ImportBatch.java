package vn.bangvang.dossier.intake;

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
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.record.Versioned;

/**
 * An imported workbook (lượt nhập danh sách). Uploaded it is only a preview; confirmed, all its
 * rows become nominations; until the dossier is submitted the whole of it can be undone.
 */
@Entity
@Table(name = "import_batch")
public class ImportBatch extends Versioned {
    /** Where the batch stands. */
    public enum State {
        PREVIEW,
        IMPORTED,
        UNDONE
    }

    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private State state = State.PREVIEW;

    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "rows_total")
    private int rows;

    protected ImportBatch() {}

    ImportBatch(
            String code,
            Dossier dossier,
            String fileName,
            String sha256,
            LocalDateTime now,
            String account) {
        this.code = code;
        this.dossier = dossier;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.uploadedAt = now;
        this.uploadedBy = account;
    }

    /**
     * @param many nominations that it brought
     */
    void imported(int many) {
        mustBe(State.PREVIEW);
        state = State.IMPORTED;
        rows = many;
    }

    void undone() {
        mustBe(State.IMPORTED);
        state = State.UNDONE;
    }

    private void mustBe(State expected) {
        if (state != expected) {
            throw new WrongState("dossier.import.state", fileName);
        }
    }

    String code() {
        return code;
    }

    Dossier dossier() {
        return dossier;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    BatchRow row() {
        return new BatchRow(code, fileName, state == State.IMPORTED, uploadedAt, uploadedBy, rows);
    }
}
