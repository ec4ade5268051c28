package vn.bangvang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.Map;

/** A row with a generated key whose every change is noted for the audit trail. */
@MappedSuperclass
@EntityListeners(ChangeListener.class)
public abstract class Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Transient private Map<String, String> asLoaded = Map.of();

    public Long id() {
        return id;
    }

    Map<String, String> asLoaded() {
        return asLoaded;
    }

    void rememberAs(Map<String, String> fields) {
        asLoaded = fields;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + id;
    }
}
