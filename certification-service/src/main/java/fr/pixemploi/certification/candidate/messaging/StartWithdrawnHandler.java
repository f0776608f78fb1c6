package fr.pixemploi.certification.candidate.messaging;

import fr.pixemploi.certification.candidate.application.RecordRoomAuthorisation;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears of leaves to start that the exam room took back before any test began. */
@ApplicationScoped
class StartWithdrawnHandler implements EventHandler {
    private record Withdrawn(
            @Nullable UUID authorisationId, @Nullable UUID candidateId) {}

    private final RecordRoomAuthorisation recordRoomAuthorisation;

    StartWithdrawnHandler(RecordRoomAuthorisation recordRoomAuthorisation) {
        this.recordRoomAuthorisation = recordRoomAuthorisation;
    }

    @Override
    public String topic() {
        return "assessment.certification-sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.certification-start-withdrawn.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Withdrawn said = event.read(Withdrawn.class);
        recordRoomAuthorisation.withdraw(
                need("candidateId", said.candidateId()),
                need("authorisationId", said.authorisationId()),
                new RoomRevision(event.aggregateEpoch(), event.aggregateVersion()));
    }

    private static <T> T need(String field, @Nullable T value) {
        if (value == null) throw new MalformedEvent(field + " is missing");
        return value;
    }
}
