package vn.bangvang.news.visit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often an item of news was read (lượt xem). */
@Entity
@Cacheable(false)
@Table(name = "news_visit")
class NewsReads {
    @Id private String slug;
    private long total;

    @Column(name = "counted_from")
    private LocalDate countedFrom;

    protected NewsReads() {}

    String slug() {
        return slug;
    }

    ReadCount count(long more) {
        return new ReadCount(total + more, countedFrom);
    }
}
