package fr.pixemploi.profile.caseload.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.caseload.application.HearPathway;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Hears how far people are on their pathways. */
@ApplicationScoped
class PathwayHandler implements EventHandler {
    /** What this service reads of a pathway. */
    record PathwayState(
            UUID pathwayId, UUID beneficiaryId, UUID structureId, String status, int stepsDone, int stepsTotal) {
        PathwayState {
            if (pathwayId == null || beneficiaryId == null || structureId == null || status == null)
                throw new IllegalArgumentException("a pathway needs pathwayId, beneficiaryId, structureId and status");
        }
    }

    private final HearPathway hear;

    PathwayHandler(HearPathway hear) {
        this.hear = hear;
    }

    @Override
    public String topic() {
        return "pathway.pathway.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.pathway.pathway-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            hear.forget(event.aggregateId());
            return;
        }
        PathwayState state = event.read(PathwayState.class);
        hear.handle(new PathwayProgress(
                state.pathwayId(),
                state.beneficiaryId(),
                state.structureId(),
                state.status(),
                state.stepsDone(),
                state.stepsTotal(),
                event.time().toInstant().truncatedTo(ChronoUnit.MICROS)));
    }

    @Override
    public List<String> readModel() {
        return List.of("pathway");
    }
}
