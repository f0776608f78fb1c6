package fr.pixemploi.certification.jury.messaging;

import fr.pixemploi.certification.jury.application.RecordSitting;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;

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

    @Override
    public void handle(IncomingEvent event) {
        SittingDocument.Sitting said = event.read(SittingDocument.Sitting.class);
        // Refused now if it makes no sense, not when it is scored.
        Evidence evidence = SittingDocument.evidence(said);
        ReceivedSitting sitting = new ReceivedSitting(
                SittingDocument.need("sittingId", said.sittingId()),
                SittingDocument.need("authorisationId", said.authorisationId()),
                SittingDocument.need("candidateId", said.candidateId()),
                SittingDocument.need("beneficiaryId", said.beneficiaryId()),
                evidence.endReason(),
                SittingDocument.need("startedAt", said.startedAt()).toInstant(),
                SittingDocument.need("completedAt", said.completedAt()).toInstant(),
                evidence.answers(),
                SittingDocument.need("bankVersion", said.bankVersion()),
                SittingDocument.need("frameworkVersion", said.frameworkVersion()),
                event.aggregateVersion(),
                String.valueOf(event.data()));
        recordSitting.handle(sitting);
    }
}
