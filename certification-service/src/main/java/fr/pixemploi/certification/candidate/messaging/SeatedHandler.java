package fr.pixemploi.certification.candidate.messaging;

import fr.pixemploi.certification.candidate.application.SeatCandidate;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears with whose account a candidate sits in the exam room. */
@ApplicationScoped
class SeatedHandler implements EventHandler {
    private record Seated(
            @Nullable UUID candidateId, @Nullable UUID beneficiaryId) {}

    private final SeatCandidate seatCandidate;

    SeatedHandler(SeatCandidate seatCandidate) {
        this.seatCandidate = seatCandidate;
    }

    @Override
    public String topic() {
        return "assessment.certification-sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.candidate-seated.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Seated said = event.read(Seated.class);
        UUID person = said.beneficiaryId();
        if (said.candidateId() == null || person == null)
            throw new MalformedEvent("a seat needs candidateId and beneficiaryId");
        seatCandidate.seated(
                said.candidateId(), person, new RoomRevision(event.aggregateEpoch(), event.aggregateVersion()));
    }
}
