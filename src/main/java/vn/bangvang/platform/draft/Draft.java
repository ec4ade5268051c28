package vn.bangvang.platform.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The unsaved text of one form of one account (bản nháp). */
@Entity
@Table(name = "draft")
class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String account;
    private String place;
    private LocalDateTime at;
    private String fields;

    protected Draft() {}

    Draft(String account, String place) {
        this.account = account;
        this.place = place;
    }

    void keep(LocalDateTime now, String typed) {
        at = now;
        fields = typed;
    }

    DraftText text() {
        return new DraftText(at, fields);
    }
}
