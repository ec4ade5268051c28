package vn.bangvang.register.chain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * The head of the chain at the end of a day on which something was written. Shown to everybody, so
 * that a tail that is cut off later is noticed by whoever has kept a head.
 */
@Entity
@Table(name = "register_day")
public class RegisterDay {
    @Id
    @Column(name = "on_date")
    private LocalDate on;

    private long seq;
    private String hash;
    private String signature;

    protected RegisterDay() {}

    public RegisterDay(LocalDate on) {
        this.on = on;
    }

    public void take(RegisterHead head) {
        seq = head.seq();
        hash = head.hash();
    }

    public void sign(String newSignature) {
        signature = newSignature;
    }

    public DayHead row() {
        return new DayHead(on, seq, hash, signature);
    }
}
