package fr.pixemploi.certification.jury.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The certification sittings that came back. */
public interface Sittings {
    /**
     * Keeps a sitting as it was said last.
     *
     * @return false when it, or something newer of it, is there, or another one that was started with the same authorisation
     */
    boolean keep(ReceivedSitting sitting);

    /** How the tests of a candidate whose authorisation is not known to be theirs began, oldest first. */
    List<Start> of(UUID candidateId);

    /** How a test began. */
    record Start(UUID authorisationId, UUID beneficiaryId, Instant startedAt) {}

    /**
     * What was told of the newest tests, one after the other.
     *
     * @param limit of how many
     */
    void forEachNewest(int limit, Consumer<String> document);
}
