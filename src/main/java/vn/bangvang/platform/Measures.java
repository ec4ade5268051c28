package vn.bangvang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import vn.bangvang.platform.access.Refusal;

/**
 * What an office's server tells to what watches it: names begin with {@code bangvang}, and nothing
 * in them comes from a client.
 */
@ApplicationScoped
public class Measures {
    @Inject MetricRegistry registry;

    /** A page was shown. */
    public void took(String page, Duration time) {
        if (page.endsWith(".xhtml")) {
            registry.timer("bangvang_page", new Tag("page", page)).update(time);
        }
    }

    /** Somebody was refused: a sign-in, a permission, a forged form. */
    void onRefusal(@Observes Refusal refusal) {
        registry.counter("bangvang_refused", new Tag("by", refusal.useCase())).inc();
    }

    /** A figure that is asked for whenever somebody looks. */
    public void show(String name, Supplier<Number> now) {
        registry.gauge("bangvang_" + name, now::get);
    }
}
