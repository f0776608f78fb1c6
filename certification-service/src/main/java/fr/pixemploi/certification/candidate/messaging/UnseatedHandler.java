package fr.pixemploi.certification.candidate.messaging;

import fr.pixemploi.certification.candidate.application.SeatCandidate;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears of seats that the exam room took back before any test began. */
@ApplicationScoped
class UnseatedHandler implements EventHandler {
    private record Unseated(@Nullable UUID candidateId) {}

    private final SeatCandidate seatCandidate;

    UnseatedHandler(SeatCandidate seatCandidate) {
        this.seatCandidate = seatCandidate;
    }

    @Override
    public String topic() {
        return "assessment.certification-sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.candidate-unseated.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Unseated said = event.read(Unseated.class);

        if (said.candidateId() == null) throw new MalformedEvent("candidateId is missing");
        seatCandidate.unseated(said.candidateId(), new RoomRevision(event.aggregateEpoch(), event.aggregateVersion()));
    }
}
