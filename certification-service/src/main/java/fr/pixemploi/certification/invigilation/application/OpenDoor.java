package fr.pixemploi.certification.invigilation.application;

import fr.pixemploi.certification.invigilation.domain.DayCode;
import fr.pixemploi.certification.invigilation.domain.Door;
import fr.pixemploi.certification.invigilation.domain.Doors;
import fr.pixemploi.certification.invigilation.domain.InvigilationRulesBook;
import fr.pixemploi.certification.invigilation.domain.SessionNumber;
import fr.pixemploi.kit.seal.SlowHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Gives a new session its number and the code of its invigilators, or another code. Who may was checked before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenDoor {
    private static final int MAX_DRAWS = 1000;
    private static final int SALT_BYTES = 16;

    private final Doors doors;
    private final InvigilationRulesBook book;
    private final RandomGenerator chance;

    OpenDoor(Doors doors, InvigilationRulesBook book, RandomGenerator chance) {
        this.doors = doors;
        this.book = book;
        this.chance = chance;
    }

    public Door handle(UUID session) {
        DayCode code = DayCode.draw(chance);
        Door door = new Door(session, freeNumber(), code, hash(code), 0);
        doors.add(door);
        return door;
    }

    /** Whoever entered by the code of before is out at once. */
    public Door renew(UUID session) {
        Optional<Door> found = doors.find(session);
        if (found.isEmpty()) return handle(session);
        DayCode code = DayCode.draw(chance);
        Door renewed = found.get().renewed(code, hash(code));
        doors.save(renewed);
        return renewed;
    }

    private Door.CodeHash hash(DayCode code) {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        SlowHash hash = SlowHash.of(code.value(), salt, book.rules().rounds());
        return new Door.CodeHash(hash.salt(), hash.rounds(), hash.hash());
    }

    private SessionNumber freeNumber() {
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            SessionNumber number = SessionNumber.draw(chance);
            if (!doors.uses(number)) return number;
        }
        throw new IllegalStateException("no free session number after " + MAX_DRAWS + " draws");
    }
}
