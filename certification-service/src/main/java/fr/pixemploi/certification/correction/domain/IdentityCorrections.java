package fr.pixemploi.certification.correction.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All requests to correct an identity. */
public interface IdentityCorrections {
    /** @throws CorrectionRefusal.Open when another one of the candidate waits */
    void add(IdentityCorrection correction);

    Optional<IdentityCorrection> find(UUID id);

    /** Writes what the jury answered, or that the centre took it back. */
    void save(IdentityCorrection ended);

    /** Oldest first. */
    List<IdentityCorrection> ofCandidate(UUID candidateId);

    /**
     * Of all candidates after an id, oldest first.
     *
     * @param open only those that wait (true) or do not any more (false); all when null
     */
    List<IdentityCorrection> all(@Nullable Boolean open, @Nullable UUID after, int limit);
}
