package fr.pixemploi.profile.competence.domain.read;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else looked at the results of a person.
 *
 * @param structureName null while the structure has not been heard of
 * @param role in which they looked: adviser or manager
 * @param seenIn where: profile or caseload
 */
public record ProfileRead(
        UUID id, UUID structureId, @Nullable String structureName, String role, String seenIn, Instant readAt) {}
