package vn.bangvang.news.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many visits the portal has had in all. */
@Entity
@Table(name = "visit_total")
class VisitTotal {
    @Id private int id;
    private long total;

    protected VisitTotal() {}

    long total() {
        return total;
    }
}
