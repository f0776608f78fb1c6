package fr.pixemploi.assessment.live.application.candidate;

import fr.pixemploi.assessment.live.domain.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A person's own candidacies, with what their test is started with: known here also while certification-service can't be reached. */
@ApplicationScoped
public class ListMyCandidacies {
    /** More than anyone has who is not testing the service. */
    private static final int MAX = 100;

    private final Rooms rooms;

    ListMyCandidacies(Rooms rooms) {
        this.rooms = rooms;
    }

    @Transactional
    public List<Rooms.Candidacy> handle(UUID beneficiary) {
        return rooms.candidacies(beneficiary, MAX);
    }
}
