package vn.bangvang.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The head of the chain; locked by whoever appends. */
@Entity
@Table(name = "register_head")
class RegisterHead {
    @Id private int id;
    private long seq;
    private String hash;

    protected RegisterHead() {}

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    void moveTo(RegisterEntry entry) {
        seq = entry.seq();
        hash = entry.hash();
    }
}
