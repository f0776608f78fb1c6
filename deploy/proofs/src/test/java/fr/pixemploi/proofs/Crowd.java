package fr.pixemploi.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many at the same time, a few of them at once. */
final class Crowd {
    private Crowd() {}

    /** What each of them came to, in their order; the first failure ends it. */
    static <T> List<T> of(int people, int atOnce, IntFunction<T> life) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<Future<T>> lives = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int person = i;
                lives.add(threads.submit(() -> life.apply(person)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : lives) {
                try {
                    results.add(future.get());
                } catch (ExecutionException | InterruptedException e) {
                    threads.shutdownNow();
                    throw new AssertionError("a simulated person failed: " + e.getCause(), e);
                }
            }
            return results;
        }
    }
}
