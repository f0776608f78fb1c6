package fr.pixemploi.certification.deliberation.application;

import fr.pixemploi.certification.deliberation.domain.JuryQueue;
import fr.pixemploi.certification.deliberation.domain.QueuedSession;
import fr.pixemploi.certification.deliberation.domain.WaitingProposal;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the jury: sessions to publish, of which nothing of a candidate's result is told, and proposals for a second reader, whose
 * candidates will know that they were read.
 */
@ApplicationScoped
@Transactional
public class ListQueue {
    private final JuryQueue queue;
    private final ReadNews readNews;

    ListQueue(JuryQueue queue, ReadNews readNews) {
        this.queue = queue;
        this.readNews = readNews;
    }

    /**
     * @param automatic only those that need nobody (true), only those that need somebody (false), or all (null)
     * @param mine only those that the caller took in hand
     */
    public List<QueuedSession> sessions(
            Caller caller, @Nullable Boolean automatic, boolean mine, @Nullable UUID after, int limit) {
        return queue.sessions(automatic, mine ? caller.subject() : null, after, limit);
    }

    public List<WaitingProposal> proposals(Caller caller, @Nullable UUID after, int limit) {
        List<WaitingProposal> read = queue.proposals(after, limit);
        readNews.tellOnceADay(
                read.stream()
                        .map(WaitingProposal::beneficiaryId)
                        .filter(Objects::nonNull)
                        .toList(),
                new ReadNews.Reading("certification-result", null, "jury", caller.subject()));
        return read;
    }
}
