package vn.bangvang.platform.record;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A recorded row that people edit: the second of two editors is told. */
@MappedSuperclass
public abstract class Versioned extends Recorded {
    @Version
    @Column(name = "version")
    @Unrecorded
    private int version;

    public int version() {
        return version;
    }

    /**
     * @param seen the version that the editor saw
     * @throws StaleData when the row has changed since
     */
    public void mustStillBe(int seen) {
        if (seen != version) {
            throw new StaleData(toString());
        }
    }
}
