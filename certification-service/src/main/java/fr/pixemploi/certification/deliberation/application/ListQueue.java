package fr.pixemploi.certification.deliberation.application;

import fr.pixemploi.certification.deliberation.domain.JuryQueue;
import fr.pixemploi.certification.deliberation.domain.QueuedSession;
import fr.pixemploi.certification.deliberation.domain.WaitingProposal;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the jury: sessions to publish, and proposals for a second reader. Nothing of a candidate's result is told by it. */
@ApplicationScoped
@Transactional
public class ListQueue {
    private final JuryQueue queue;

    ListQueue(JuryQueue queue) {
        this.queue = queue;
    }

    /**
     * @param automatic only those that need nobody (true), only those that need somebody (false), or all (null)
     * @param mine only those that the caller took in hand
     */
    public List<QueuedSession> sessions(
            Caller caller, @Nullable Boolean automatic, boolean mine, @Nullable UUID after, int limit) {
        return queue.sessions(automatic, mine ? caller.subject() : null, after, limit);
    }

    public List<WaitingProposal> proposals(@Nullable UUID after, int limit) {
        return queue.proposals(after, limit);
    }
}
