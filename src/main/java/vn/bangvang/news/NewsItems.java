package vn.bangvang.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.news.correction.NewsCorrection;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Words;

/** All news items. */
@ApplicationScoped
class NewsItems {
    private static final String ROW =
            "select new vn.bangvang.news.NewsRow(n.slug, n.title, n.kind, n.state, n.author,"
                    + " n.shownAt, n.writtenBy, substring(n.body, 1, "
                    + NewsRow.BEGIN
                    + "), n.picture, n.pictureAlt) from NewsItem n";

    private static final Map<String, String> SORTED =
            Map.of("title", "n.title", "shownAt", "n.shownAt");

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

    /**
     * Items of any author, the newest first.
     *
     * @param state {@code null} for any
     */
    Page<NewsRow> all(NewsState state, Slice slice) {
        var where = state == null ? "" : " where n.state = :state";
        var rows =
                em.createQuery(
                        ROW + where + slice.sort().orderBy(SORTED, "n.id desc"), NewsRow.class);
        var total = em.createQuery("select count(n) from NewsItem n" + where, Long.class);
        if (state != null) {
            rows.setParameter("state", state);
            total.setParameter("state", state);
        }
        return new Page<>(
                rows.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList(),
                total.getSingleResult());
    }

    /** Published items, newest first. */
    Page<NewsRow> published(NewsWanted wanted, Slice slice) {
        var words = Words.of(wanted.words());
        var where =
                " where n.state = vn.bangvang.news.NewsState.PUBLISHED and n.slug <> :without and "
                        + words.where(Words.begin("n.titleKey") + " or " + Words.begin("n.bodyKey"))
                        + (wanted.kind() == null ? "" : " and n.kind = :kind")
                        + (wanted.day() == null
                                ? ""
                                : " and n.shownAt >= :from and n.shownAt < :to");
        var rows =
                filled(
                        em.createQuery(
                                ROW + where + " order by n.shownAt desc, n.id desc", NewsRow.class),
                        words,
                        wanted);
        var count =
                filled(
                        em.createQuery("select count(n) from NewsItem n" + where, Long.class),
                        words,
                        wanted);
        return new Page<>(
                rows.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList(),
                count.getSingleResult());
    }

    /** Moments at which published items were shown, UTC. */
    List<LocalDateTime> shown() {
        return em.createQuery(
                        "select n.shownAt from NewsItem n"
                                + " where n.state = vn.bangvang.news.NewsState.PUBLISHED",
                        LocalDateTime.class)
                .getResultList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Words words, NewsWanted wanted) {
        words.in(query).setParameter("without", wanted.without());
        if (wanted.kind() != null) {
            query.setParameter("kind", wanted.kind());
        }
        if (wanted.day() != null) {
            query.setParameter("from", utc(wanted.day()))
                    .setParameter("to", utc(wanted.day().plusDays(1)));
        }
        return query;
    }

    private static LocalDateTime utc(LocalDate day) {
        return Clocks.utc(day.atStartOfDay());
    }

    long count(NewsState state) {
        var items =
                em.createQuery("select count(n) from NewsItem n where n.state = :state", Long.class)
                        .setParameter("state", state)
                        .getSingleResult();
        var waiting =
                em.createQuery(
                        "select count(c) from NewsCorrection c"
                                + " where c.state = vn.bangvang.news.correction.CorrectionState.PROPOSED",
                        Long.class);
        return state == NewsState.PROPOSED ? items + waiting.getSingleResult() : items;
    }

    /** Corrections of an item, oldest first. */
    List<NewsCorrection> corrections(String slug) {
        return em.createQuery(
                        "select c from NewsCorrection c where c.item.slug = :slug order by c.id",
                        NewsCorrection.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    NewsCorrection correction(String slug, long id) {
        return corrections(slug).stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("correction " + id + " of " + slug));
    }

    void add(NewsCorrection correction) {
        em.persist(correction);
    }

    void add(NewsItem item) {
        em.persist(item);
    }
}
