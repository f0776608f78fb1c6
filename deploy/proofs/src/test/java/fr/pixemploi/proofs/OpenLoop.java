package fr.pixemploi.proofs;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The same calls again and again: by callers who wait for their answers, or at set times whether answers come or not. One thread calls, over
 * as many connections as a proxy keeps: the machine is that of the service, and a client with a thread for each call takes it all.
 */
final class OpenLoop implements AutoCloseable {
    private static final Set<Integer> REFUSALS = Set.of(429, 503);
    private static final int CONNECTIONS = 256;

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

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));
    private final List<RequestOptions> calls;
    private final AtomicLong next = new AtomicLong();

    /** @param addresses called by turns */
    OpenLoop(List<URI> addresses, Map<String, String> headers, Duration patience) {
        calls = addresses.stream().map(it -> call(it, headers, patience)).toList();
    }

    private static RequestOptions call(URI address, Map<String, String> headers, Duration patience) {
        RequestOptions call = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .setTimeout(patience.toMillis());
        headers.forEach(call::putHeader);
        return call;
    }

    /** Answers a second when each of some callers waits for its answer before it calls again. */
    double closed(int callers, Duration time) throws Exception {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        List<Future<Void>> ended = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            Promise<Void> over = Promise.promise();
            again(end, done, over);
            ended.add(over.future());
        }
        Future.all(ended).toCompletionStage().toCompletableFuture().get(2 * time.toSeconds() + 60, TimeUnit.SECONDS);
        return done.get() / (double) time.toSeconds();
    }

    private void again(long end, AtomicLong done, Promise<Void> over) {
        if (System.nanoTime() >= end) over.complete();
        else
            once().onComplete(answer -> {
                if (answer.succeeded() && answer.result().statusCode() == 200) done.incrementAndGet();
                again(end, done, over);
            });
    }

    private Future<HttpClientResponse> once() {
        return client.request(calls.get((int) (next.getAndIncrement() % calls.size())))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(answer));
    }

    Outcome open(double callsASecond, Duration time) throws Exception {
        Outcomes outcomes = new Outcomes();
        List<Double> late = new ArrayList<>();
        long begun = System.nanoTime();
        long gap = (long) (1e9 / callsASecond);
        long calls = (long) (callsASecond * time.toSeconds());
        for (long number = 0; number < calls; number++) {
            long due = begun + number * gap;
            while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
            late.add((System.nanoTime() - due) / 1e6);
            once().onComplete(answer -> outcomes.add(answer.result(), due));
        }
        return outcomes.whenThereAre(calls, late);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Added to by the thread that calls. */
    private static final class Outcomes {
        private final List<Double> took = new ArrayList<>();
        private long refused;
        private long dishonest;

        /** @param answer null when none came */
        synchronized void add(@Nullable HttpClientResponse answer, long due) {
            if (answer != null && answer.statusCode() == 200) took.add((System.nanoTime() - due) / 1e6);
            else if (answer != null
                    && REFUSALS.contains(answer.statusCode())
                    && answer.getHeader("Retry-After") != null) refused++;
            else dishonest++;
            notifyAll();
        }

        /** Each has its answer, or none within its patience. */
        synchronized Outcome whenThereAre(long calls, List<Double> late) throws InterruptedException {
            while (took.size() + refused + dishonest < calls) wait();
            return new Outcome(
                    took.size(),
                    refused,
                    dishonest,
                    late.stream().sorted().toList(),
                    took.stream().sorted().toList());
        }
    }
}
