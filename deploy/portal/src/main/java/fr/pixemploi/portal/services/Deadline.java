package fr.pixemploi.portal.services;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Ends calls of services that began to answer and stall: the client's own bound is for the beginning of an answer only. */
final class Deadline {
    private final Thread caller = Thread.currentThread();
    private final AtomicBoolean over = new AtomicBoolean();
    private final CompletableFuture<Void> interrupted = new CompletableFuture<>();

    private Deadline() {}

    /** On this thread, since calls read what belongs to the request. @throws Away when it takes longer */
    static <T> T within(Duration most, Supplier<T> call) {
        Deadline deadline = new Deadline();
        CompletableFuture<Void> bell =
                new CompletableFuture<Void>().completeOnTimeout(null, most.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> rung = bell.thenRun(deadline::ring);
        try {
            return call.get();
        } catch (Refused late) {
            // Whole, as an answer that comes late is.
            throw late;
        } catch (RuntimeException failed) {
            throw deadline.hasPassed() ? new Away(failed) : failed;
        } finally {
            deadline.hasPassed();
            bell.cancel(false);
            rung.cancel(false);
        }
    }

    private void ring() {
        if (!over.compareAndSet(false, true)) return;
        caller.interrupt();
        interrupted.complete(null);
    }

    /** Afterwards nobody interrupts this thread, and it is as if nobody had. */
    private boolean hasPassed() {
        if (over.compareAndSet(false, true)) interrupted.cancel(false);
        if (interrupted.isCancelled()) return false;
        interrupted.join();
        Thread.interrupted();
        return true;
    }
}
