package fr.pixemploi.certification.jury.messaging;

import static fr.pixemploi.certification.jury.messaging.SittingTold.need;

import fr.pixemploi.certification.incident.application.TakeInAlerts;
import fr.pixemploi.certification.jury.application.RecordSitting;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.certification.rules.domain.IntegrityFacts;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears the end of certification sittings. */
@ApplicationScoped
class SittingHandler implements EventHandler {
    private final RecordSitting recordSitting;

    SittingHandler(RecordSitting recordSitting) {
        this.recordSitting = recordSitting;
    }

    @Override
    public String topic() {
        return "assessment.certification-sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.certification-sitting-completed.v1";
    }

    private static List<TakeInAlerts.Validated> validated(IntegrityFacts facts) {
        return facts.alerts().stream()
                .filter(alert -> alert.outcome() == IntegrityFacts.AlertOutcome.VALIDATED)
                .map(alert -> new TakeInAlerts.Validated(alert.number(), alert.category(), alert.raisedAt()))
                .toList();
    }

    @Override
    public void handle(IncomingEvent event) {
        SittingTold said = event.read(SittingTold.class);
        Evidence evidence = SittingDocument.evidence(said);
        ReceivedSitting sitting = new ReceivedSitting(
                need("sittingId", said.sittingId()),
                need("authorisationId", said.authorisationId()),
                need("candidateId", said.candidateId()),
                need("beneficiaryId", said.beneficiaryId()),
                evidence.endReason(),
                need("startedAt", said.startedAt()).toInstant(),
                need("completedAt", said.completedAt()).toInstant(),
                evidence.answers(),
                evidence.integrity().count(),
                need("bankVersion", said.bankVersion()),
                need("frameworkVersion", said.frameworkVersion()),
                event.aggregateEpoch(),
                event.aggregateVersion(),
                String.valueOf(event.data()));
        recordSitting.handle(sitting, validated(evidence.integrity()));
    }
}
