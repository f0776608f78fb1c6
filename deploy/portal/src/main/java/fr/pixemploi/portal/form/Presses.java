package fr.pixemploi.portal.form;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Forms of the last minutes and what came of them, so that pressing twice is pressing once. In memory, like the logins. */
@ApplicationScoped
class Presses {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** Longer than any page waits for its services. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final long CHARACTERS = 16_000_000;

    /**
     * One form as it was sent.
     *
     * @param who account; empty for nobody
     * @param once name of this sending, which the page gave it
     * @param sent digest of all fields: who goes back and writes something else sends something else
     */
    record Press(String who, String path, String once, String sent) {}

    /**
     * What came of it, where it was carried out.
     *
     * @param to page to which it led; null where it answered with one
     * @param page HTML that it answered with; null where it led to one
     */
    record Outcome(@Nullable String to, @Nullable String page) {
        private int size() {
            return 200 + (to == null ? 0 : to.length()) + (page == null ? 0 : page.length());
        }
    }

    // What ends with null, or not in time, is forgotten by the cache itself.
    private final AsyncCache<Press, Outcome> presses = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Press press, Outcome outcome) -> outcome.size())
            .expireAfterWrite(REMEMBERED)
            .buildAsync();

    /** Null for the first, which is to be carried out; else what comes of the first: null when nothing came of it. */
    @Nullable
    CompletableFuture<@Nullable Outcome> before(Press press) {
        CompletableFuture<@Nullable Outcome> begun = new CompletableFuture<@Nullable Outcome>()
                .completeOnTimeout(null, LONGEST.toSeconds(), TimeUnit.SECONDS);
        return presses.asMap().putIfAbsent(press, begun);
    }

    /** @param outcome null when it was refused, or nobody knows whether it was carried out: it may be sent again */
    void ended(Press press, @Nullable Outcome outcome) {
        CompletableFuture<@Nullable Outcome> begun = presses.getIfPresent(press);
        if (begun != null) begun.complete(outcome);
    }
}
