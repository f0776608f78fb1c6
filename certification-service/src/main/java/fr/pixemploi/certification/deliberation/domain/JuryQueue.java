package fr.pixemploi.certification.deliberation.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the jury. */
public interface JuryQueue {
    /**
     * Sessions that were handed over and not published, after an id, in the order they were opened.
     *
     * @param automatic only those that need nobody (true), only those that need somebody (false), or all (null)
     * @param officer only those that this member took in hand; all when null
     */
    List<QueuedSession> sessions(
            @Nullable Boolean automatic, @Nullable String officer, @Nullable UUID after, int limit);

    /** Proposals that no second member has answered, after a candidate's id. */
    List<WaitingProposal> proposals(@Nullable UUID after, int limit);
}
