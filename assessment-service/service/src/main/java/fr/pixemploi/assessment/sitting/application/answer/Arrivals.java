package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.inspection.Refusal;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Files that come in just now. Few of them, one of a person: each holds a thread for as long as its sender takes, and its bytes in
 * memory. Who finds no place is told so before the file is read.
 */
@ApplicationScoped
class Arrivals {
    private static final int AT_ONCE = 8;

    /** What 5 MB take on a slow phone. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int PIECE = 64 * 1024;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<UUID> people = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    Arrivals(Clock clock) {
        this.clock = clock;
    }

    /**
     * Does something with a file of this person while it has a place.
     *
     * @throws SittingRefusal.FileUnderWay while another one of the same person has one
     * @throws FileRefused as busy when no place is left
     */
    <T> T place(UUID person, Supplier<T> what) {
        if (!people.add(person)) throw new SittingRefusal.FileUnderWay();
        try {
            if (!places.tryAcquire()) throw new FileRefused(Refusal.BUSY);
            try {
                return what.get();
            } finally {
                places.release();
            }
        } finally {
            people.remove(person);
        }
    }

    /** @throws FileRefused for a file that is too large, or never comes to its end */
    byte[] read(InputStream body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        Instant end = clock.instant().plus(PATIENCE);
        try {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                content.write(piece, 0, read);
                if (content.size() > Inspection.MAX_BYTES) throw new FileRefused(Refusal.TOO_LARGE);
                if (clock.instant().isAfter(end)) throw new FileRefused(Refusal.DAMAGED);
            }
        } catch (IOException e) {
            throw new FileRefused(Refusal.DAMAGED, e);
        }
        return content.toByteArray();
    }
}
