package fr.pixemploi.assessment.sitting.domain.answer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Files that people sent for a question of their sitting, and what was found in them. */
public interface Uploads {
    /**
     * A file that was inspected and is fit to be graded.
     *
     * @param number of the question it was sent for
     * @param name as the person's device calls it
     * @param facts what is in it, as JSON
     */
    record Upload(UUID id, UUID sitting, int number, String name, byte[] content, String facts, Instant sentAt) {}

    /** Keeps a file, unless as many were sent for the question as may be. */
    boolean keep(Upload upload, int maxOfQuestion);

    /** What was found in a file that was sent for this very question. */
    Optional<String> facts(UUID upload, UUID sitting, int number);

    /** Notes that an answer was graded by it. */
    void graded(UUID upload, Instant at);

    /** Deletes files that were graded, or sent and not used, before these times; says how many. */
    int delete(Instant gradedBefore, Instant unusedBefore);
}
