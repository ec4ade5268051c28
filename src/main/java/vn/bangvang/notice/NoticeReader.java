package vn.bangvang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far an account has read its notices; written by {@link NoticeService} alone. */
@Entity
@Table(name = "notice_reader")
class NoticeReader {
    @Id private String account;

    @Column(name = "read_to")
    private long readTo;

    protected NoticeReader() {}

    long readTo() {
        return readTo;
    }
}
