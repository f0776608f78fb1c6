package fr.pixemploi.assessment.result.domain.grant;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody else's reading of a result, for its person to see.
 *
 * @param id rises with time
 * @param role adviser or manager
 */
public record ReadBy(UUID id, UUID structure, String role, Instant at) {}
