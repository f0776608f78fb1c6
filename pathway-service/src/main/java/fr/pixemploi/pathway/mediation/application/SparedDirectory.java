package fr.pixemploi.pathway.mediation.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.pathway.mediation.domain.Directory;
import fr.pixemploi.pathway.mediation.domain.Directory.DirectoryFailure;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.domain.InseeCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * A directory that is asked for everybody together: once for all who ask the same, no more than its share a minute, and what it answered or
 * failed to is remembered. Few wait for it at once, so that its silence is nobody else's. All of it counts for one instance of the service.
 */
final class SparedDirectory {
    /** What it said, and when. */
    record Heard(Instant at, List<Directory.Entry> entries) {}

    private record Asked(InseeCode commune, @Nullable Theme theme) {}

    static final int MOST_A_MINUTE = 60;

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Duration FAILURE_REMEMBERED = Duration.ofSeconds(30);
    /** Places, of all answers together. */
    private static final int MOST_REMEMBERED = 5_000;

    private static final int WAIT_AT_ONCE = 4;

    private final Directory directory;
    private final Clock clock;
    private final Semaphore waiting = new Semaphore(WAIT_AT_ONCE);
    private final ConcurrentMap<Asked, CompletableFuture<Heard>> underWay = new ConcurrentHashMap<>();
    private final Cache<Asked, Heard> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumWeight(MOST_REMEMBERED)
            .weigher((Asked asked, Heard heard) -> 1 + heard.entries().size())
            .build();
    private final Cache<Asked, String> failed = Caffeine.newBuilder()
            .expireAfterWrite(FAILURE_REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private Instant minute = Instant.EPOCH;
    private int askedInMinute;

    SparedDirectory(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws DirectoryFailure when it does not answer as agreed, or did not just now, or too many wait for it or asked in this minute */
    Heard near(InseeCode commune, @Nullable Theme theme) {
        Asked asked = new Asked(commune, theme);
        Heard known = known(asked);
        if (known != null) return known;
        if (!waiting.tryAcquire()) throw new DirectoryFailure("too many wait for data.inclusion");
        try {
            CompletableFuture<Heard> own = new CompletableFuture<>();
            CompletableFuture<Heard> others = underWay.putIfAbsent(asked, own);
            return others == null ? ask(asked, own) : others.join();
        } catch (CompletionException e) {
            throw new DirectoryFailure("data.inclusion failed whoever asked first");
        } finally {
            waiting.release();
        }
    }

    private @Nullable Heard known(Asked asked) {
        String failure = failed.getIfPresent(asked);
        if (failure != null) throw new DirectoryFailure(failure);
        return remembered.getIfPresent(asked);
    }

    private Heard ask(Asked asked, CompletableFuture<Heard> own) {
        try {
            // Somebody may have been told meanwhile.
            Heard known = known(asked);
            Heard heard = known == null ? ask(asked) : known;
            own.complete(heard);
            return heard;
        } finally {
            // Does nothing where it was told.
            own.completeExceptionally(new DirectoryFailure("data.inclusion was not heard"));
            underWay.remove(asked);
        }
    }

    private Heard ask(Asked asked) {
        takeFromBudget();
        try {
            List<Directory.Entry> entries = directory.near(asked.commune(), asked.theme());
            Heard heard = new Heard(clock.instant(), entries);
            remembered.put(asked, heard);
            return heard;
        } catch (DirectoryFailure e) {
            failed.put(asked, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private synchronized void takeFromBudget() {
        Instant now = clock.instant();
        if (Duration.between(minute, now).abs().compareTo(Duration.ofMinutes(1)) >= 0) {
            minute = now;
            askedInMinute = 0;
        }
        if (askedInMinute == MOST_A_MINUTE) throw new DirectoryFailure("data.inclusion was asked enough this minute");
        askedInMinute++;
    }
}
