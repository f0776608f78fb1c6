package fr.pixemploi.profile.filechange.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed in a file, and when; kept for the person.
 *
 * @param fileId which of the person's files
 * @param role beneficiary, adviser, manager or partner
 * @param structureId where the writer acts; null when it was the person
 */
public record NotedChange(
        UUID id,
        UUID fileId,
        Instant changedAt,
        String role,
        @Nullable UUID structureId,
        FieldChange change) {}
