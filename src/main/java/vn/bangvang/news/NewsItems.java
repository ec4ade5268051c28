package vn.bangvang.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;

/** All news items. */
@ApplicationScoped
class NewsItems {
    private static final String ROW =
            "select new vn.bangvang.news.NewsRow(n.slug, n.title, n.state, n.author, n.publishedAt,"
                    + " n.writtenBy) from NewsItem n";

    @PersistenceContext EntityManager em;

    Optional<NewsItem> find(String slug) {
        return em.createQuery("select n from NewsItem n where n.slug = :slug", NewsItem.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    NewsItem with(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("news " + slug));
    }

    List<NewsRow> all() {
        return em.createQuery(ROW + " order by n.id desc", NewsRow.class)
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * Published items with the words, of a day in Viet Nam when given, newest first, without one.
     */
    Page<NewsRow> published(String words, LocalDate day, String without, Slice slice) {
        var where =
                " where n.state = vn.bangvang.news.NewsState.PUBLISHED and n.slug <> :without"
                        + " and (n.titleKey like :q escape '!' or n.bodyKey like :q escape '!')"
                        + (day == null
                                ? ""
                                : " and n.publishedAt >= :from and n.publishedAt < :to");
        var rows =
                filled(
                        em.createQuery(
                                ROW + where + " order by n.publishedAt desc, n.id desc",
                                NewsRow.class),
                        words,
                        day,
                        without);
        var count =
                filled(
                        em.createQuery("select count(n) from NewsItem n" + where, Long.class),
                        words,
                        day,
                        without);
        return new Page<>(
                rows.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList(),
                count.getSingleResult());
    }

    private static <T> TypedQuery<T> filled(
            TypedQuery<T> query, String words, LocalDate day, String without) {
        query.setParameter("q", Text.like(words))
                .setParameter("without", without == null ? "" : without);
        if (day != null) {
            query.setParameter("from", utc(day)).setParameter("to", utc(day.plusDays(1)));
        }
        return query;
    }

    private static java.time.LocalDateTime utc(LocalDate day) {
        return day.atStartOfDay(Clocks.VIET_NAM)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    void add(NewsItem item) {
        em.persist(item);
    }
}
