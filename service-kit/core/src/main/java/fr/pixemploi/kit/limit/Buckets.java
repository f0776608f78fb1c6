package fr.pixemploi.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.kit.limit.LimitSettings.Limit;
import io.github.bucket4j.Bucket;
import java.util.Objects;

/** A bucket of calls for each caller of one limit. Only the callers seen last are remembered. */
final class Buckets {
    private static final int MAX_REMEMBERED = 50_000;

    private final Limit limit;
    private final Cache<String, Bucket> byCaller;

    Buckets(Limit limit) {
        this.limit = limit;
        // Who was silent for a period has a full bucket again: nothing is lost with it.
        byCaller = Caffeine.newBuilder()
                .maximumSize(MAX_REMEMBERED)
                .expireAfterAccess(limit.period())
                .build();
    }

    /** Takes one call of this caller, if there is one left. */
    Taken take(String name, String caller) {
        Bucket bucket = Objects.requireNonNull(byCaller.get(caller, unused -> full()));
        return new Taken(name, limit, bucket.tryConsumeAndReturnRemaining(1));
    }

    private Bucket full() {
        // By the time that only goes on: a clock that is put back must give nobody more, or less.
        return Bucket.builder()
                .withNanosecondPrecision()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.quantity()).refillGreedy(limit.quantity(), limit.period()))
                .build();
    }
}
