package fr.pixemploi.assessment.result.domain.grant;

import java.util.UUID;

/**
 * A structure's leave to read.
 *
 * @param id of the grant
 */
public record Grant(UUID id, UUID structure) {}
