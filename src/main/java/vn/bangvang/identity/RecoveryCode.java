package vn.bangvang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.bangvang.platform.record.Unrecorded;
import vn.bangvang.platform.record.Versioned;

/** A code that opens an account once in place of its second factor; only its hash is kept. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Unrecorded private String hash;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    protected RecoveryCode() {}

    RecoveryCode(Account account, String hash) {
        this.account = account;
        this.hash = hash;
    }

    void use(LocalDateTime at) {
        usedAt = at;
    }
}
