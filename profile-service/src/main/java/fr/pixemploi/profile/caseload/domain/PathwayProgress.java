package fr.pixemploi.profile.caseload.domain;

import java.util.UUID;

/** How far a person is on a pathway that a structure prescribed. */
public record PathwayProgress(
        UUID id, UUID beneficiaryId, UUID structureId, String status, int stepsDone, int stepsTotal) {}
