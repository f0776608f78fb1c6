package fr.pixemploi.certification.candidate.messaging;

import fr.pixemploi.certification.candidate.application.RecordRoomAuthorisation;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears whom invigilators let in, said in the exam room. */
@ApplicationScoped
class StartAuthorisedHandler implements EventHandler {
    private record Authorised(
            @Nullable UUID authorisationId,
            @Nullable UUID candidateId,
            @Nullable UUID beneficiaryId,
            @Nullable OffsetDateTime authorisedAt,
            @Nullable OffsetDateTime validUntil) {}

    private final RecordRoomAuthorisation recordRoomAuthorisation;

    StartAuthorisedHandler(RecordRoomAuthorisation recordRoomAuthorisation) {
        this.recordRoomAuthorisation = recordRoomAuthorisation;
    }

    @Override
    public String topic() {
        return "assessment.certification-sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.certification-start-authorised.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Authorised said = event.read(Authorised.class);
        recordRoomAuthorisation.letIn(
                need("candidateId", said.candidateId()),
                need("beneficiaryId", said.beneficiaryId()),
                new Authorisation(
                        need("authorisationId", said.authorisationId()),
                        need("authorisedAt", said.authorisedAt()).toInstant(),
                        need("validUntil", said.validUntil()).toInstant()),
                new RoomRevision(event.aggregateEpoch(), event.aggregateVersion()));
    }

    private static <T> T need(String field, @Nullable T value) {
        if (value == null) throw new MalformedEvent(field + " is missing");
        return value;
    }
}
