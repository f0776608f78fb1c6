package fr.pixemploi.profile.caseload.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.caseload.application.HearDiagnosis;
import fr.pixemploi.profile.caseload.domain.CompletedDiagnosis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Hears to which route entry diagnoses came. */
@ApplicationScoped
class DiagnosisHandler implements EventHandler {
    /** What this service reads of a diagnosis. */
    record DiagnosisState(UUID diagnosisId, UUID beneficiaryId, String route, OffsetDateTime completedAt) {
        DiagnosisState {
            if (diagnosisId == null || beneficiaryId == null || route == null || completedAt == null)
                throw new IllegalArgumentException(
                        "a diagnosis needs diagnosisId, beneficiaryId, route and completedAt");
        }

        CompletedDiagnosis toDiagnosis() {
            return new CompletedDiagnosis(
                    diagnosisId, beneficiaryId, route, completedAt.toInstant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private final HearDiagnosis hear;

    DiagnosisHandler(HearDiagnosis hear) {
        this.hear = hear;
    }

    @Override
    public String topic() {
        return "assessment.diagnosis.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.diagnosis-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) hear.forget(event.aggregateId());
        else hear.handle(event.read(DiagnosisState.class).toDiagnosis());
    }

    @Override
    public List<String> readModel() {
        return List.of("diagnosis");
    }
}
