package fr.pixemploi.certification.passport.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All batches, and which passages wait for one. */
public interface PassportBatches {
    /** What a batch knew of a passage when a receipt told of it. */
    enum Known {
        /** Nothing before this. */
        NOTHING,
        THE_SAME,
        THE_CONTRARY,
        /** It is not in the batch. */
        UNKNOWN
    }

    /** No other batch is made before the running transaction ends. */
    void holdMaking();

    /** The oldest certificates that stand, were earned within the dates of a code, and are in no file or were rejected in all. */
    List<UUID> waiting(RegisteredCode code, int limit);

    void add(PassportBatch batch, List<UUID> passages);

    Optional<PassportBatch> find(UUID id);

    /** Batches made before that one, the newest first. */
    List<PassportBatch> newestFirst(@Nullable UUID after, int limit);

    /** Passages of a batch after a number whose certificates stand. */
    List<Passage> passages(UUID batchId, int after, int limit);

    /** Notes what came of a passage, unless something is known of it. */
    Known note(UUID batchId, UUID passage, PassageOutcome outcome, @Nullable String reason, Instant now);

    /** When the oldest certificate that stands and is not accepted was published. */
    Optional<Instant> oldestNotAccepted();
}
