package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.result.domain.grant.Grant;
import fr.pixemploi.assessment.result.domain.grant.ReadBy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All results, and who else read them. */
public interface Results {
    void add(Result result);

    /** Adds one in the place of another, of the same sitting. */
    void replace(UUID earlier, Result result);

    /** A result of this beneficiary's own. */
    Optional<Result> findOwn(UUID id, UUID beneficiary);

    /** A result of anybody; whoever asks must hold a grant. */
    Optional<Result> find(UUID id);

    /** Those of them whose place no other one has taken, in the order of their completion. */
    List<Result> inForce(Collection<UUID> ids);

    /** Newest first. */
    List<Result> list(UUID beneficiary, @Nullable UUID olderThan, int limit);

    /**
     * Notes that somebody else read it, for its owner to see.
     *
     * @return whether this is a reading of its own, and not a system's that looks again
     */
    boolean logRead(UUID result, Grant grant, String role, String reader, Instant at);

    /** A reading of one of many that are shown together. */
    record ReadOf(UUID result, Grant grant, String role) {}

    /** The same as {@link #logRead} for each of them. */
    void logReads(List<ReadOf> readings, String reader, Instant at);

    /**
     * Who else read it, newest first.
     *
     * @param olderThan number of the reading to continue after; null at the beginning
     */
    List<ReadBy> reads(UUID result, @Nullable UUID olderThan, int limit);

    /** Keeps the person's word about a result. */
    void addConsent(Consent consent);
}
