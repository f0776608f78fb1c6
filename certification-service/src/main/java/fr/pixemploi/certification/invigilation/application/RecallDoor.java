package fr.pixemploi.certification.invigilation.application;

import fr.pixemploi.certification.invigilation.domain.Door;
import fr.pixemploi.certification.invigilation.domain.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Gives other capabilities number and code of a session; who may know was checked by them. */
@ApplicationScoped
@Transactional
public class RecallDoor {
    private final Doors doors;

    RecallDoor(Doors doors) {
        this.doors = doors;
    }

    public Optional<Door> handle(UUID session) {
        return doors.find(session);
    }
}
