package fr.pixemploi.pathway.pathway.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Writes what happened to a pathway into the outbox: the fact and the new state, with one version. Ids only, no reasons. */
@ApplicationScoped
class OutboxPathways implements PathwayEvents {
    static final String FACTS = "pathway.pathway";
    static final String STATES = "pathway.pathway.state";
    static final String PRESCRIBED = "fr.pixemploi.pathway.pathway-prescribed.v1";
    static final String STEP_COMPLETED = "fr.pixemploi.pathway.step-completed.v1";
    static final String STATE = "fr.pixemploi.pathway.pathway-state.v1";

    private record PathwayPrescribed(UUID pathwayId, UUID beneficiaryId, UUID structureId, Instant prescribedAt) {}

    private record StepCompleted(UUID pathwayId, UUID beneficiaryId, UUID structureId, int step, Instant completedAt) {}

    private record PathwayState(
            UUID pathwayId, UUID beneficiaryId, UUID structureId, String status, int stepsDone, int stepsTotal) {}

    private final Outbox outbox;

    OutboxPathways(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void prescribed(Pathway pathway) {
        outbox.append(
                fact(
                        PRESCRIBED,
                        pathway,
                        new PathwayPrescribed(
                                pathway.id(), pathway.beneficiaryId(), pathway.structureId(), pathway.prescribedAt())),
                state(pathway));
    }

    @Override
    public void stepCompleted(Pathway pathway, int step, Instant at) {
        outbox.append(
                fact(
                        STEP_COMPLETED,
                        pathway,
                        new StepCompleted(pathway.id(), pathway.beneficiaryId(), pathway.structureId(), step, at)),
                state(pathway));
    }

    private static OutgoingEvent fact(String type, Pathway pathway, Object data) {
        return OutgoingEvent.fact(FACTS, type, pathway.id(), pathway.version(), pathway.beneficiaryId(), data);
    }

    private static OutgoingEvent state(Pathway pathway) {
        PathwayState state = new PathwayState(
                pathway.id(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.status().code(),
                pathway.stepsDone(),
                pathway.steps().size());
        return OutgoingEvent.state(STATES, STATE, pathway.id(), pathway.version(), pathway.beneficiaryId(), state);
    }
}
