package vn.bangvang.platform.record;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;

/** A row with a generated key whose every change is noted for the audit trail. */
@MappedSuperclass
public abstract class Recorded {
    private static final int BLOCK = 1000;

    /** Taken from one table in blocks, so that many rows are inserted by one statement (ADR 39). */
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "row")
    @TableGenerator(
            name = "row",
            table = "row_key",
            pkColumnName = "name",
            pkColumnValue = "row",
            valueColumnName = "taken",
            allocationSize = BLOCK)
    @Column(name = "id")
    private Long id;

    public Long id() {
        return id;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + id;
    }
}
