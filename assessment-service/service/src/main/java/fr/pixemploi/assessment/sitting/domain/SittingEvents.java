package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;
import java.util.UUID;

/** Tells the other services about sittings. */
public interface SittingEvents {
    /** A campaign sitting began. */
    void started(Sitting sitting);

    /** A campaign sitting is over and has a result. */
    void completed(Sitting sitting);

    /**
     * A campaign sitting was scored again without an item, and has another result.
     *
     * @param earlier the result before
     * @param times how often it was scored again, this time included
     */
    void rescored(Sitting sitting, UUID earlier, ItemId without, int times, Instant at);

    /**
     * A certification sitting is over.
     *
     * @param rescored how often it was scored again; 0 when it has just ended
     */
    void certificationCompleted(CertificationReport report, int rescored);
}
