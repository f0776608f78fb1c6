package fr.pixemploi.assessment.diagnosis.domain.passage;

import fr.pixemploi.assessment.result.domain.grant.Grant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Completed diagnoses as structures see them: only under an active grant of the person, like results. */
public interface SharedDiagnoses {
    /** A diagnosis and the leave to read it. */
    record Shared(Diagnosis diagnosis, Grant grant) {}

    /** When a grant to one of the structures covers it now. */
    Optional<Shared> find(UUID id, Set<UUID> structures, Instant now);

    /**
     * Those that a structure may read now, newest first.
     *
     * @param beneficiary of this person only; null for all
     */
    List<Diagnosis> list(UUID structure, @Nullable UUID beneficiary, Instant now, @Nullable UUID olderThan, int limit);

    /** Notes who read it, for the person to see. */
    void logRead(UUID diagnosis, Grant grant, String role, String reader, Instant at);
}
