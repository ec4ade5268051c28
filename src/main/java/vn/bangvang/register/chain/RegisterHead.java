package vn.bangvang.register.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.bangvang.register.RegisterEntry;

/** The head of the chain; locked by whoever appends. */
@Entity
@Table(name = "register_head")
public class RegisterHead {
    @Id private int id;
    private long seq;
    private String hash;

    protected RegisterHead() {}

    public long seq() {
        return seq;
    }

    public String hash() {
        return hash;
    }

    public void moveTo(RegisterEntry entry) {
        seq = entry.seq();
        hash = entry.hash();
    }
}
