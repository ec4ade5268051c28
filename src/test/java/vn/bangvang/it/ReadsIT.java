package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.identity.SignInService;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsState;
import vn.bangvang.platform.PublicVisit;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;

/** Editors see how often what they published is read. */
class ReadsIT extends DeployedTest {
    private static final String BROWSER = "Mozilla/5.0 Firefox/131.0";

    @Inject Event<PublicVisit> visits;
    @Inject NewsService news;
    @Inject SignInService signIn;

    @Test
    void who_reads_an_item_is_counted_once_and_robots_are_not() {
        var item = asEditor(() -> news.all(NewsState.PUBLISHED, new Slice(0, 1)).rows().get(0));
        var before = reads(item.slug());

        reads("203.0.113.41", BROWSER, item.slug());
        reads("203.0.113.41", BROWSER, item.slug());
        reads("203.0.113.42", "Googlebot/2.1", item.slug());
        visits.fire(new PublicVisit("203.0.113.43", BROWSER, "/honours.xhtml", item.slug()));

        assertThat(reads(item.slug())).isEqualTo(before + 1);
    }

    @Test
    void what_was_counted_is_kept_and_an_item_that_is_not_there_loses_nothing() {
        var item = asEditor(() -> news.all(NewsState.PUBLISHED, new Slice(0, 1)).rows().get(0));
        var before = reads(item.slug());

        reads("203.0.113.50", BROWSER, "khong-co-tin-nay");
        for (var visitor = 0; visitor < 60; visitor++) {
            reads("198.51.100." + visitor, BROWSER, item.slug());
        }

        assertThat(reads(item.slug())).isEqualTo(before + 60);
    }

    private void reads(String address, String browser, String slug) {
        visits.fire(new PublicVisit(address, browser, "/item.xhtml", slug));
    }

    private long reads(String slug) {
        return asEditor(() -> news.reads(List.of(slug)).get(slug).times());
    }

    private <T> T asEditor(Supplier<T> work) {
        return Acting.as(signIn.actor("bientap", 0).orElseThrow(), work);
    }
}
