package fr.pixemploi.profile.caseload.domain.list;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When an account last took the list of a structure away as a table. */
public interface CaseloadExports {
    Optional<Instant> last(UUID structureId, String reader);

    void note(UUID structureId, String reader, Instant at);
}
