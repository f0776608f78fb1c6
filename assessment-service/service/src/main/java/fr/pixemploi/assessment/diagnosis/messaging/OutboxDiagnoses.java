package fr.pixemploi.assessment.diagnosis.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.passage.DiagnosisEvents;
import fr.pixemploi.assessment.diagnosis.domain.rule.Advice;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Diagnoses that came to a route: what happened as {@code diagnosis-completed}, what is as {@code diagnosis-state}; ids and the route, no
 * answer. None changes: its version is 1.
 */
@ApplicationScoped
class OutboxDiagnoses implements DiagnosisEvents {
    static final String TOPIC = "assessment.diagnosis.state";
    static final String STATE = "fr.pixemploi.assessment.diagnosis-state.v1";
    static final String FACTS = "assessment.diagnosis";
    static final String COMPLETED = "fr.pixemploi.assessment.diagnosis-completed.v1";
    private static final long ONLY = 1;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            UUID diagnosisId,
            UUID beneficiaryId,
            @Nullable UUID structureId,
            UUID ruleSetId,
            @Nullable UUID experimentId,
            @Nullable String arm,
            String route,
            @Nullable String campaignCode,
            Instant completedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Completed(
            UUID diagnosisId, UUID beneficiaryId, @Nullable UUID structureId, Instant completedAt) {}

    private final Outbox outbox;

    OutboxDiagnoses(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void completed(Diagnosis diagnosis) {
        Advice advice = Objects.requireNonNull(diagnosis.decision()).advice();
        Experiment.Assignment assignment = diagnosis.assignment();
        State data = new State(
                diagnosis.id(),
                diagnosis.beneficiary(),
                diagnosis.structure(),
                diagnosis.ruleSet(),
                assignment == null ? null : assignment.experiment(),
                assignment == null ? null : assignment.arm().name(),
                advice.route().code(),
                advice.campaign() == null ? null : advice.campaign().value(),
                Objects.requireNonNull(diagnosis.endedAt()));
        Completed fact =
                new Completed(data.diagnosisId(), data.beneficiaryId(), data.structureId(), data.completedAt());
        outbox.append(OutgoingEvent.fact(FACTS, COMPLETED, diagnosis.id(), ONLY, diagnosis.beneficiary(), fact));
        outbox.append(OutgoingEvent.state(TOPIC, STATE, diagnosis.id(), ONLY, diagnosis.beneficiary(), data));
    }
}
