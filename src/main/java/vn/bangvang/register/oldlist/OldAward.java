package vn.bangvang.register.oldlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import vn.bangvang.register.Honour;

/** An award on an old list. The audit trail keeps the list; its file keeps each row. */
@Entity
@Table(name = "old_award")
@IdClass(OldAward.Key.class)
public class OldAward {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "list_id")
    private OldList list;

    @Id
    @Column(name = "row_no")
    private int rowNumber;

    @Embedded private Honour honour;

    private boolean standing = true;

    protected OldAward() {}

    OldAward(OldList list, int rowNumber, Honour honour) {
        this.list = list;
        this.rowNumber = rowNumber;
        this.honour = honour.copy();
    }

    /** Code of the list and number of the row. */
    public String source() {
        return list.code() + "/" + rowNumber;
    }

    OldAwardRow row() {
        return new OldAwardRow(rowNumber, honour());
    }

    /** No longer a declaration of its own: undone, or written into the book. */
    void settle() {
        standing = false;
    }

    public Honour honour() {
        return honour.copy();
    }

    /** The list and its row: known before it is written, so that many are written together. */
    public static class Key implements Serializable {
        private Long list;
        private int rowNumber;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && k.list.equals(list) && k.rowNumber == rowNumber;
        }

        @Override
        public int hashCode() {
            return list.hashCode() * 31 + rowNumber;
        }
    }
}
