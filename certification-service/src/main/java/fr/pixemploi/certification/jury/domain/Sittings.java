package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certification sittings that came back. */
public interface Sittings {
    /** True when the sitting, or another one started with the same authorisation, is there. */
    boolean knows(ReceivedSitting sitting);

    /**
     * Keeps a sitting.
     *
     * @param verdict null when nobody of this service was let in with that authorisation
     */
    void add(ReceivedSitting sitting, @Nullable Verdict verdict);

    /**
     * Takes what was said later of a sitting that is there, with its new verdict. Older news and a published sitting change nothing.
     *
     * @return false when nothing changed
     */
    boolean replace(ReceivedSitting sitting, @Nullable Verdict verdict);

    /** All candidates of a session in the order they were enrolled, with the sitting that each was let into. */
    List<ExaminedCandidate> ofSession(UUID sessionId);

    void markPublished(UUID sittingId, Instant now);

    /** Sessions that these people are enrolled in, always in the same order. */
    List<UUID> sessionsOf(Set<UUID> beneficiaryIds);
}
