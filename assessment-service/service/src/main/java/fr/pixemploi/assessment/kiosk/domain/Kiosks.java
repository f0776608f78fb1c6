package fr.pixemploi.assessment.kiosk.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All kiosks. */
public interface Kiosks {
    void add(Kiosk kiosk);

    /** A kiosk of one of the structures, locked until the transaction ends. */
    Optional<Kiosk> lock(UUID id, Set<UUID> structures);

    /** Locked until the transaction ends. */
    Optional<Kiosk> lock(UUID id);

    /** A kiosk that was not revoked, by what it shows. */
    Optional<Kiosk> showing(Fingerprint secret);

    /** Oldest first. */
    List<Kiosk> list(UUID structure, @Nullable UUID after, int limit);

    /** From now on it shows this secret and no other. */
    void give(UUID kiosk, Fingerprint secret);

    void revoke(UUID kiosk, Instant at);

    void updateTries(Kiosk kiosk);
}
