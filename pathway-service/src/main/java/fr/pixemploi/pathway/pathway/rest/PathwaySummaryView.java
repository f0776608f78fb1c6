package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pathway in a list: how far, not why. */
@Schema(name = "PathwaySummary")
record PathwaySummaryView(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,
        String goalId,
        String title,
        int totalHours,

        PathwayStatus status,

        int stepsDone,
        int stepsTotal,
        Instant prescribedAt,
        Instant changedAt) {

    static PathwaySummaryView of(Pathway pathway) {
        return new PathwaySummaryView(
                pathway.id(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.goalId().value(),
                pathway.title(),
                pathway.totalHours(),
                pathway.status(),
                pathway.stepsDone(),
                pathway.steps().size(),
                pathway.prescribedAt(),
                pathway.changedAt());
    }
}
