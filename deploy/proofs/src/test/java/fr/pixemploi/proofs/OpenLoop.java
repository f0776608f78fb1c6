package fr.pixemploi.proofs;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The same call again and again: by callers who wait for their answers, or at set times whether answers come or not. */
final class OpenLoop {
    private static final List<Integer> REFUSALS = List.of(429, 503);

    /**
     * What became of them.
     *
     * @param dishonest neither done nor refused as promised
     * @param late how long after their time calls were sent, by callers without a processor, in milliseconds
     * @param took of those that were accepted, from the time at which they were due, in milliseconds
     */
    record Outcome(long accepted, long refused, long dishonest, List<Double> late, List<Double> took) {
        double milliseconds(double share) {
            return took.isEmpty() ? 0 : Faults.quantile(took, share);
        }
    }

    private final HttpClient client;
    private final HttpRequest call;

    OpenLoop(HttpClient client, HttpRequest call) {
        this.client = client;
        this.call = call;
    }

    /** Answers a second when each of some callers waits for its answer before it calls again. */
    double closed(int callers, Duration time) throws Exception {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> ended = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++)
                ended.add(threads.submit(() -> {
                    while (System.nanoTime() < end)
                        if (client.send(call, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 200) done.incrementAndGet();
                    return true;
                }));
            for (Future<Boolean> caller : ended) caller.get();
        }
        return done.get() / (double) time.toSeconds();
    }

    Outcome open(double callsASecond, Duration time) {
        AtomicLong refused = new AtomicLong();
        AtomicLong dishonest = new AtomicLong();
        List<Double> late = new ArrayList<>();
        Queue<Double> took = new ConcurrentLinkedQueue<>();
        Queue<CompletableFuture<Void>> under = new ConcurrentLinkedQueue<>();
        long begun = System.nanoTime();
        long gap = (long) (1e9 / callsASecond);
        long calls = (long) (callsASecond * time.toSeconds());
        for (long number = 0; number < calls; number++) {
            long due = begun + number * gap;
            while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
            late.add((System.nanoTime() - due) / 1e6);
            under.add(client.sendAsync(call, HttpResponse.BodyHandlers.discarding())
                    .handle((answer, failure) -> {
                        if (answer != null && answer.statusCode() == 200) took.add((System.nanoTime() - due) / 1e6);
                        else if (answer != null
                                && REFUSALS.contains(answer.statusCode())
                                && answer.headers().firstValue("Retry-After").isPresent()) refused.incrementAndGet();
                        else dishonest.incrementAndGet();
                        return null;
                    }));
            if (number % 1_000 == 0) under.removeIf(CompletableFuture::isDone);
        }
        under.forEach(CompletableFuture::join);
        List<Double> sorted = took.stream().sorted().toList();
        return new Outcome(
                sorted.size(),
                refused.get(),
                dishonest.get(),
                late.stream().sorted().toList(),
                sorted);
    }
}
