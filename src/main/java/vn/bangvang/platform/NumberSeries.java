package vn.bangvang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** A running number without gaps: its row is locked until the transaction that drew one ends. */
@Entity
@Table(name = "number_series")
class NumberSeries {
    @Id private String code;

    @Column(name = "last_no")
    private long last;

    /** Locked by this transaction already: its numbers are here, not yet in the database. */
    @Transient private boolean locked;

    protected NumberSeries() {}

    NumberSeries(String code) {
        this.code = code;
    }

    boolean isLockedHere() {
        return locked;
    }

    void lockedHere() {
        locked = true;
    }

    /** Takes the number just drawn back, and goes on behind another where that is further. */
    void reach(long number) {
        last = Math.max(last - 1, number);
    }

    long next() {
        last++;
        return last;
    }
}
