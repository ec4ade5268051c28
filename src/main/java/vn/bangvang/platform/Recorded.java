package vn.bangvang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row with a generated key whose every change is noted for the audit trail. */
@MappedSuperclass
public abstract class Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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
