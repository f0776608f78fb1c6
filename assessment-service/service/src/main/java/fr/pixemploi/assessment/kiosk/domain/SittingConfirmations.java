package fr.pixemploi.assessment.kiosk.domain;

import java.time.Instant;
import java.util.UUID;

/** Where people let their sittings go on, and who has an account to say so with. */
public interface SittingConfirmations {
    /** An empty one when the person said nothing; locked until the transaction ends. */
    SittingConfirmation lock(UUID sitting);

    /** In the place of any before. */
    void confirm(UUID sitting, UUID structure, Instant until);

    void countWrongCode(UUID sitting);

    /** Whether the person has an account of their own. */
    boolean hasAccount(UUID beneficiary);
}
