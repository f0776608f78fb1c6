package fr.pixemploi.assessment.kiosk.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Codes that wait for their person, and for a day those that no longer do. */
public interface KioskCodes {
    /** False when a waiting code of the structure has the same locator. */
    boolean add(KioskCode code);

    /** A waiting code, locked until the transaction ends. */
    Optional<KioskCode> lock(UUID structure, String locator);

    void countWrongTry(UUID code);

    void end(UUID code, KioskCode.Ending ending, Instant at);

    /** Ends the one that waits for a person there. */
    void replace(UUID structure, UUID beneficiary, Instant at);

    /** Ends those of a structure that were made before some time. */
    void expire(UUID structure, Instant madeBefore, Instant at);

    /** Forgets all that were made before. */
    void forget(Instant madeBefore);
}
