package fr.pixemploi.certification.invigilation.application;

import fr.pixemploi.certification.invigilation.domain.Door;
import fr.pixemploi.certification.invigilation.domain.Doors;
import fr.pixemploi.certification.invigilation.domain.SessionNumber;
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

    /** Of the session that papers call so; none where that is no such number. */
    public Optional<Door> named(String number) {
        return SessionNumber.isOne(number) ? doors.find(new SessionNumber(number)) : Optional.empty();
    }
}
