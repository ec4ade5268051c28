package vn.bangvang.it;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets the server end a press later than its redirect leaves, as a busy one does: the browser's
 * next question comes before that end. What a page tells must not hang on it.
 */
@WebFilter("/*")
public class LateEnd extends HttpFilter {
    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    @Override
    public void init() {
        ((LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY))
                .getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE)
                .addPhaseListener(new Wait());
    }

    private static class Wait implements PhaseListener {
        @Override
        public PhaseId getPhaseId() {
            return PhaseId.INVOKE_APPLICATION;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            // only the end is late
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            if (event.getFacesContext().getResponseComplete()) {
                LockSupport.parkNanos(NANOS);
            }
        }
    }
}
