package fr.pixemploi.profile.caseload.domain.list;

import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import java.time.Instant;
import java.util.UUID;

/**
 * A filter that an adviser gave a name, for themselves.
 *
 * @param owner account of the adviser
 */
public record SavedList(UUID id, UUID structureId, String owner, String name, CaseloadFilter filter, Instant madeAt) {}
