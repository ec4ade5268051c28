package vn.bangvang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.platform.record.Unrecorded;
import vn.bangvang.platform.record.Versioned;

/** A device on which an account signed in; of its token only a hash is kept. */
@Entity
@Table(name = "known_device")
class KnownDevice extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Unrecorded private String hash;

    @Column(name = "used_on")
    @Unrecorded
    private LocalDate usedOn;

    protected KnownDevice() {}

    KnownDevice(Account account, String hash, LocalDate usedOn) {
        this.account = account;
        this.hash = hash;
        this.usedOn = usedOn;
    }
}
