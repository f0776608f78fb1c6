package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a person is on a pathway that a structure prescribed.
 *
 * @param progressedAt when it last moved
 */
public record PathwayProgress(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,
        String status,
        int stepsDone,
        int stepsTotal,
        Instant progressedAt) {}
