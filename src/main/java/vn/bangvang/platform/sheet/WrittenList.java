package vn.bangvang.platform.sheet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.record.Versioned;

/** A list that was read from a file and written down (danh sách đã ghi), with the rows it added. */
@Entity
@Table(name = "written_list")
public class WrittenList extends Versioned {
    private static final int LONGEST = 200;

    private String code;

    @Column(name = "row_table")
    private String table;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "taken_back")
    private boolean takenBack;

    @ElementCollection
    @CollectionTable(name = "written_list_row", joinColumns = @JoinColumn(name = "list_id"))
    @Column(name = "row_id")
    private List<Long> rows = new ArrayList<>();

    protected WrittenList() {}

    WrittenList(
            String code,
            String table,
            String fileName,
            List<Long> rows,
            LocalDateTime at,
            String by) {
        this.code = code;
        this.table = table;
        this.fileName = fileName.substring(0, Math.min(LONGEST, fileName.length()));
        this.rows.addAll(rows);
        this.rowsTotal = rows.size();
        this.writtenAt = at;
        this.writtenBy = by;
    }

    /** Keys of the rows that it added. */
    public List<Long> rows() {
        return List.copyOf(rows);
    }

    String code() {
        return code;
    }

    void takeBack() {
        if (takenBack) {
            throw new RuleViolation("platform.written.gone", fileName);
        }
        takenBack = true;
    }

    WrittenListRow row() {
        return new WrittenListRow(code, fileName, writtenAt, rowsTotal, version());
    }
}
