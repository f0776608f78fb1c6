package fr.pixemploi.profile.message.messaging;

import static fr.pixemploi.kit.event.FactHandler.need;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.EventHandlers;
import fr.pixemploi.kit.event.FactHandler;
import fr.pixemploi.profile.message.application.NoteMessages;
import fr.pixemploi.profile.message.domain.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of other services about which their person is written to. */
@ApplicationScoped
class FactsToTell implements EventHandlers {
    /** @param structureId whose campaign it is; null for one of the platform */
    record SittingCompleted(
            UUID sittingId, UUID beneficiaryId, @Nullable UUID structureId, OffsetDateTime completedAt) {
        SittingCompleted {
            need("sittingId, beneficiaryId and completedAt", sittingId, beneficiaryId, completedAt);
        }
    }

    record PathwayPrescribed(UUID pathwayId, UUID beneficiaryId, UUID structureId, OffsetDateTime prescribedAt) {
        PathwayPrescribed {
            need(
                    "pathwayId, beneficiaryId, structureId and prescribedAt",
                    pathwayId,
                    beneficiaryId,
                    structureId,
                    prescribedAt);
        }
    }

    /** @param as left or cancelled */
    record StepEnded(UUID beneficiaryId, UUID structureId, UUID stepId, String as, OffsetDateTime endedAt) {
        StepEnded {
            need("beneficiaryId, structureId, stepId, as and endedAt", beneficiaryId, structureId, stepId, as, endedAt);
        }
    }

    /** That a step is done, or open again. */
    record StepChanged(UUID beneficiaryId, UUID stepId) {
        StepChanged {
            need("beneficiaryId and stepId", beneficiaryId, stepId);
        }
    }

    /** @param as abandoned or replaced: a seat goes over to the pathway that takes the place */
    record PathwayEnded(UUID beneficiaryId, UUID pathwayId, String as) {
        PathwayEnded {
            need("beneficiaryId, pathwayId and as", beneficiaryId, pathwayId, as);
        }
    }

    /** @param promoted whether the person waited, and a place became free */
    record StepEnrolmentChanged(
            UUID beneficiaryId,
            UUID structureId,
            UUID pathwayId,
            UUID stepId,
            String enrolment,
            Boolean promoted,
            OffsetDateTime changedAt) {
        StepEnrolmentChanged {
            need(
                    "beneficiaryId, structureId, pathwayId, stepId, enrolment, promoted and changedAt",
                    beneficiaryId,
                    structureId,
                    pathwayId,
                    stepId,
                    enrolment,
                    promoted,
                    changedAt);
        }
    }

    private final List<EventHandler> all;

    FactsToTell(NoteMessages note) {
        all = List.of(
                new FactHandler<>(
                        "assessment.sitting",
                        "fr.pixemploi.assessment.sitting-completed.v1",
                        SittingCompleted.class,
                        told -> note.note(
                                MessageKind.RESULT_READY,
                                told.beneficiaryId(),
                                told.sittingId(),
                                told.structureId(),
                                told.completedAt().toInstant(),
                                null)),
                new FactHandler<>(
                        "pathway.pathway",
                        "fr.pixemploi.pathway.pathway-prescribed.v1",
                        PathwayPrescribed.class,
                        told -> note.note(
                                MessageKind.PATHWAY_STEP,
                                told.beneficiaryId(),
                                told.pathwayId(),
                                told.structureId(),
                                told.prescribedAt().toInstant(),
                                null)),
                new FactHandler<>("pathway.pathway", "fr.pixemploi.pathway.step-ended.v1", StepEnded.class, told -> {
                    note.withhold(MessageKind.PLACE_FREE, told.beneficiaryId(), told.stepId());
                    // Who left knows it.
                    if (told.as().equals("cancelled"))
                        note.note(
                                MessageKind.SESSION_CANCELLED,
                                told.beneficiaryId(),
                                thisTime(told.stepId(), told.endedAt()),
                                told.structureId(),
                                told.endedAt().toInstant(),
                                null,
                                Set.of(told.stepId()));
                }),
                new FactHandler<>(
                        "pathway.pathway",
                        "fr.pixemploi.pathway.step-completed.v1",
                        StepChanged.class,
                        told -> note.withhold(MessageKind.PLACE_FREE, told.beneficiaryId(), told.stepId())),
                new FactHandler<>(
                        "pathway.pathway",
                        "fr.pixemploi.pathway.step-reopened.v1",
                        StepChanged.class,
                        told -> note.withhold(MessageKind.SESSION_CANCELLED, told.beneficiaryId(), told.stepId())),
                new FactHandler<>(
                        "pathway.pathway", "fr.pixemploi.pathway.pathway-ended.v1", PathwayEnded.class, told -> {
                            if (told.as().equals("abandoned"))
                                note.withhold(MessageKind.PLACE_FREE, told.beneficiaryId(), told.pathwayId());
                        }),
                new FactHandler<>(
                        "pathway.pathway",
                        "fr.pixemploi.pathway.step-enrolment-changed.v1",
                        StepEnrolmentChanged.class,
                        told -> {
                            // Who enrolled themselves know it, too.
                            if (told.promoted())
                                note.note(
                                        MessageKind.PLACE_FREE,
                                        told.beneficiaryId(),
                                        thisTime(told.stepId(), told.changedAt()),
                                        told.structureId(),
                                        told.changedAt().toInstant(),
                                        null,
                                        Set.of(told.stepId(), told.pathwayId()));
                            else if (!told.enrolment().equals("enrolled"))
                                note.withhold(MessageKind.PLACE_FREE, told.beneficiaryId(), told.stepId());
                        }));
    }

    @Override
    public List<EventHandler> all() {
        return all;
    }

    /** Another one whenever that changes so, the same however often that is heard. */
    static UUID thisTime(UUID what, OffsetDateTime at) {
        return UUID.nameUUIDFromBytes((what + " " + at.toInstant()).getBytes(StandardCharsets.US_ASCII));
    }
}
