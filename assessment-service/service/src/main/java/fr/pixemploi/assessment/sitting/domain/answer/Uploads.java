package fr.pixemploi.assessment.sitting.domain.answer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Files that people sent for a question of their sitting, and what was found in them. */
public interface Uploads {
    /**
     * A file that somebody sends.
     *
     * @param number of the question it is sent for
     * @param name as the person's device calls it
     */
    record Sent(UUID id, UUID sitting, int number, String name, Instant at) {}

    /** Whether a file may be looked into. */
    enum Place {
        TAKEN,
        /** As many were sent for the question as may be. */
        NONE_LEFT,
        /** Another file of this sitting is looked into just now, here or on another instance. */
        UNDER_WAY
    }

    /**
     * Takes one of the question's places for a file, before it is looked into.
     *
     * @param givenUp time before which one that was taken belongs to an instance that broke down over it
     */
    Place take(Sent file, int maxOfQuestion, Instant givenUp);

    /**
     * Keeps what was found in a file that has a place, fit to be graded; says whether it still has it.
     *
     * @param facts what is in it, as JSON
     */
    boolean keep(Sent file, byte[] content, String facts, int maxOfQuestion);

    /** Gives the place back, of a file that was refused. */
    void drop(UUID file);

    /** What was found in a file that was sent for this very question. */
    Optional<String> facts(UUID upload, UUID sitting, int number);

    /** Notes that an answer was graded by it. */
    void graded(UUID upload, Instant at);

    /** Deletes files that were graded, or sent and not used, before these times; says how many. */
    int delete(Instant gradedBefore, Instant unusedBefore);
}
