package fr.pixemploi.profile.caseload.domain.list;

import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When an account last took people of a structure away as a table, by each filter that chose them. */
public interface CaseloadExports {
    Optional<Instant> last(UUID structureId, String reader, CaseloadFilter filter);

    void note(UUID structureId, String reader, CaseloadFilter filter, Instant at);
}
