package fr.pixemploi.pathway.pathway.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayEvents;
import fr.pixemploi.pathway.pathway.domain.PathwayFact;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what happened to a pathway into the outbox: the fact and the new state, with one version. Ids and codes only, no reasons of a step. */
@ApplicationScoped
class OutboxPathways implements PathwayEvents {
    static final String FACTS = "pathway.pathway";
    static final String STATES = "pathway.pathway.state";
    static final String STATE = "fr.pixemploi.pathway.pathway-state.v1";

    private record PathwayPrescribed(UUID pathwayId, UUID beneficiaryId, UUID structureId, Instant prescribedAt) {}

    private record PathwayAnswered(
            UUID pathwayId,
            UUID beneficiaryId,
            UUID structureId,
            String answer,
            @Nullable String reason,
            Instant answeredAt) {}

    private record PathwayEnded(
            UUID pathwayId,
            UUID beneficiaryId,
            UUID structureId,
            String as,
            @Nullable String reason,
            @Nullable UUID replacedBy,
            Instant endedAt) {}

    private record StepCompleted(
            UUID pathwayId, UUID beneficiaryId, UUID structureId, UUID stepId, int step, Instant completedAt) {}

    private record StepEnrolled(
            UUID pathwayId,
            UUID beneficiaryId,
            UUID structureId,
            UUID stepId,
            String enrolment,
            boolean promoted,
            Instant changedAt) {}

    private record StepAttended(
            UUID pathwayId, UUID beneficiaryId, UUID structureId, UUID stepId, int hours, Instant recordedAt) {}

    private record StepEnded(
            UUID pathwayId,
            UUID beneficiaryId,
            UUID structureId,
            UUID stepId,
            String as,
            @Nullable String reason,
            Instant endedAt) {}

    private record PathwayReopened(UUID pathwayId, UUID beneficiaryId, UUID structureId, Instant reopenedAt) {}

    private record StepReopened(
            UUID pathwayId, UUID beneficiaryId, UUID structureId, UUID stepId, String was, Instant reopenedAt) {}

    private record PathwayState(
            UUID pathwayId, UUID beneficiaryId, UUID structureId, String status, int stepsDone, int stepsTotal) {}

    private final Outbox outbox;

    OutboxPathways(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void happened(Pathway after, PathwayFact fact) {
        outbox.append(fact(after, fact), state(after));
    }

    private static OutgoingEvent fact(Pathway of, PathwayFact fact) {
        UUID id = of.id();
        UUID person = of.beneficiaryId();
        UUID structure = of.structureId();
        return switch (fact) {
            case PathwayFact.Prescribed prescribed ->
                fact("pathway-prescribed", of, new PathwayPrescribed(id, person, structure, prescribed.at()));
            case PathwayFact.Answered answered ->
                fact(
                        "pathway-answered",
                        of,
                        new PathwayAnswered(
                                id,
                                person,
                                structure,
                                answered.accepted() ? "accepted" : "declined",
                                code(answered.reason()),
                                answered.at()));
            case PathwayFact.Ended ended ->
                fact(
                        "pathway-ended",
                        of,
                        new PathwayEnded(
                                id,
                                person,
                                structure,
                                ended.as().code(),
                                code(ended.reason()),
                                ended.replacedBy(),
                                ended.at()));
            case PathwayFact.StepCompleted done ->
                fact(
                        "step-completed",
                        of,
                        new StepCompleted(id, person, structure, done.step(), done.number(), done.at()));
            case PathwayFact.StepEnrolled enrolled ->
                fact(
                        "step-enrolment-changed",
                        of,
                        new StepEnrolled(
                                id,
                                person,
                                structure,
                                enrolled.step(),
                                enrolled.enrolment().code(),
                                enrolled.promoted(),
                                enrolled.at()));
            case PathwayFact.StepAttended attended ->
                fact(
                        "step-attended",
                        of,
                        new StepAttended(id, person, structure, attended.step(), attended.hours(), attended.at()));
            case PathwayFact.StepEnded ended ->
                fact(
                        "step-ended",
                        of,
                        new StepEnded(
                                id,
                                person,
                                structure,
                                ended.step(),
                                ended.as().code(),
                                code(ended.reason()),
                                ended.at()));
            case PathwayFact.Reopened reopened ->
                fact("pathway-reopened", of, new PathwayReopened(id, person, structure, reopened.at()));
            case PathwayFact.StepReopened reopened ->
                fact(
                        "step-reopened",
                        of,
                        new StepReopened(
                                id,
                                person,
                                structure,
                                reopened.step(),
                                reopened.was().code(),
                                reopened.at()));
        };
    }

    private static @Nullable String code(@Nullable PartingReason reason) {
        return reason == null ? null : reason.code();
    }

    private static OutgoingEvent fact(String type, Pathway pathway, Object data) {
        return OutgoingEvent.fact(
                FACTS,
                "fr.pixemploi.pathway." + type + ".v1",
                pathway.id(),
                pathway.version(),
                pathway.beneficiaryId(),
                data);
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
