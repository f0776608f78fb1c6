package fr.pixemploi.assessment.kiosk.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Codes that wait for their person, and for a day those that no longer do. */
public interface KioskCodes {
    /** Makes all others who make or withdraw codes of a structure wait until the transaction ends. */
    void oneMakerIn(UUID structure);

    /** False when a waiting code of the structure has the same locator. */
    boolean add(KioskCode code);

    /** A waiting code, locked until the transaction ends. */
    Optional<KioskCode> lock(UUID structure, String locator);

    void countWrongTry(UUID code);

    void end(UUID code, KioskCode.Ending ending, Instant at);

    /** Ends the one that waits for a person there. */
    void replace(UUID structure, UUID beneficiary, Instant at);

    /** Ends those of a structure whose time is over. */
    void expire(UUID structure, Instant at);

    /** All codes of a sheet that one of the structures made, as the sheet names them; none once they are forgotten. */
    List<KioskCode> ofSheet(UUID sheet, Set<UUID> structures);

    /** Ends those of a sheet that still wait. */
    void withdraw(UUID sheet, Instant at);

    /** Forgets all that were made before. */
    void forget(Instant madeBefore);
}
