package fr.pixemploi.portal.room;

import fr.pixemploi.client.assessment.model.LiveRoom;
import fr.pixemploi.client.certification.model.Candidate;
import fr.pixemploi.client.certification.model.CandidatePage;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fetches a room from the service that holds it, and the names beside its numbers from the one that knows them. */
@RequestScoped
class Rooms {
    private final Calls calls;
    private final Assessment assessment;
    private final Certification certification;
    private final Me me;

    Rooms(Calls calls, Assessment assessment, Certification certification, Me me) {
        this.calls = calls;
        this.assessment = assessment;
        this.certification = certification;
        this.me = me;
    }

    /** The room works without certification-service: then nobody has a name, and the service decides who may what. */
    Room room(UUID id) {
        Part<CandidatePage> candidates = calls.part(() -> certification.candidates.listCandidates(id, null, 200));
        Part<Session> session = calls.part(() -> certification.sessions.getSession(id, null));
        LiveRoom live = calls.get(() -> assessment.examRoom.getLiveRoom(id));
        Map<UUID, String> names = candidates.isThere()
                ? candidates.getValue().getItems().stream()
                        .collect(
                                Collectors.toMap(Candidate::getId, one -> one.getFirstName() + " " + one.getLastName()))
                : Map.of();
        boolean watches = !session.isThere()
                || me.invigilatorAt().contains(session.getValue().getCentreId());
        return Room.of(live, names, watches);
    }

    Room.Seat seat(Room room, UUID candidateId) {
        return Stream.concat(room.urgent().stream(), room.others().stream())
                .filter(seat -> seat.live().getCandidateId().equals(candidateId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
