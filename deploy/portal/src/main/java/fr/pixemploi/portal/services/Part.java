package fr.pixemploi.portal.services;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that one call fills, begun when it was asked for. The page stands without it: where the service is away or says no, the
 * part says so.
 */
public final class Part<T> {
    private final CompletableFuture<T> call;

    Part(CompletableFuture<T> call) {
        this.call = call;
    }

    /** What the service gave; null when it gave nothing. Waits for it. */
    // The check of templates does not see through a type variable that is annotated.
    @SuppressWarnings("NullAway")
    public T getValue() {
        try {
            return call.join();
        } catch (CompletionException failed) {
            return null;
        }
    }

    public boolean isThere() {
        return getValue() != null;
    }

    /** The service does not answer, or not so that it can be shown. */
    public boolean isAway() {
        Throwable failure = failure();
        return failure != null && !(failure instanceof Refused);
    }

    /** What the service says against it; null when it says nothing against it. */
    public Refused.@Nullable Problem getRefusal() {
        return failure() instanceof Refused refused && !refused.isNotThere() ? refused.problem() : null;
    }

    /** There is none, as the service says; nothing is known while it is away. */
    public boolean isMissing() {
        return failure() instanceof Refused refused && (refused.isNotThere() || refused.is("account-not-linked"));
    }

    /** The service has heard of no file of the account yet, whereas another one may have: the page says so once for all of its parts. */
    public boolean isNotLinked() {
        return failure() instanceof Refused refused && refused.is("account-not-linked");
    }

    T orThrow() {
        try {
            return call.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof TimeoutException) throw new Away(failed);
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    private @Nullable Throwable failure() {
        try {
            call.join();
            return null;
        } catch (CompletionException failed) {
            return failed.getCause();
        }
    }
}
