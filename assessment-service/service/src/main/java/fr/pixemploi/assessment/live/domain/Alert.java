package fr.pixemploi.assessment.live.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate says that something is wrong with the question that waits. It waits until an invigilator has decided, whatever else
 * happens to the test.
 *
 * @param number of the question
 * @param category one of {@link RoomRules#categories}
 * @param handling null while it is open
 */
public record Alert(
        UUID id,
        UUID session,
        UUID candidate,
        UUID sitting,
        int number,
        ItemId item,
        String category,
        Instant raisedAt,
        @Nullable Handling handling) {
    /** What the invigilator decided. */
    public enum Outcome {
        /** The question is replaced and counts for nothing. */
        VALIDATED,
        /** The question stays. */
        DISMISSED,
        /** The invigilator ended the test. */
        ENDED
    }

    /**
     * The decision.
     *
     * @param by account of the invigilator, or the entry by code
     * @param found what was wrong, where that is not what the candidate said; one of {@link RoomRules#categories}
     */
    public record Handling(
            Outcome outcome,
            Instant at,
            String by,
            @Nullable String found) {}

    public boolean open() {
        return handling == null;
    }

    /**
     * Decided. The same decision again is none.
     *
     * @throws LiveRefusal.AlertHandled when it was decided otherwise
     */
    public Alert handled(Outcome outcome, Instant now, String by, @Nullable String found) {
        if (handling == null)
            return new Alert(
                    id,
                    session,
                    candidate,
                    sitting,
                    number,
                    item,
                    category,
                    raisedAt,
                    new Handling(outcome, now, by, found));
        if (handling.outcome() != outcome) throw new LiveRefusal.AlertHandled(handling.outcome());
        return this;
    }
}
