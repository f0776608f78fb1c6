package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry diagnosis that came to a route, as the assessment service tells it.
 *
 * @param route its code: full test, assisted test, or a mediator first
 */
public record CompletedDiagnosis(UUID id, UUID beneficiaryId, String route, Instant completedAt) {}
