package fr.pixemploi.assessment.sandbox.domain;

import java.util.Optional;
import java.util.UUID;

/** All that is to be played. */
public interface Plays {
    /** Again it changes nothing. */
    void add(Play play);

    Optional<Play> find(UUID beneficiary);

    void remove(UUID beneficiary);

    /** Whether the person is known to be of this sandbox: nobody else is ever played for. */
    boolean isMadeUp(UUID beneficiary, UUID structure);
}
