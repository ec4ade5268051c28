package vn.bangvang.it;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does things that do not wait for each other, two at a time: an ordinary machine has two cores.
 */
final class SideBySide {
    static final int WORKERS = 2;

    private SideBySide() {}

    /**
     * @throws AssertionError what failed first
     */
    static <T> void each(List<T> things, Consumer<T> work) {
        var threads = Executors.newFixedThreadPool(WORKERS);
        try {
            things.stream()
                    .map(thing -> (Future<?>) threads.submit(() -> work.accept(thing)))
                    .toList()
                    .forEach(SideBySide::await);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
