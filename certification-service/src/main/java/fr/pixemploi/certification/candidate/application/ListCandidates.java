package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the candidates of a session for the people of its centre; the candidates will know that they were looked at. */
@ApplicationScoped
@Transactional
public class ListCandidates {
    private final ReadSession readSession;
    private final Candidates candidates;
    private final ReadNews readNews;

    ListCandidates(ReadSession readSession, Candidates candidates, ReadNews readNews) {
        this.readSession = readSession;
        this.candidates = candidates;
        this.readNews = readNews;
    }

    /** @param limit one more than are shown */
    public List<Progress> handle(Caller caller, UUID sessionId, @Nullable UUID after, int limit) {
        Set<UUID> centres = caller.structuresAs(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR);
        // An unknown session is not an empty one.
        Session session = readSession.handle(caller, sessionId);
        List<Progress> read = candidates.ofSession(sessionId, centres, after, limit);
        tell(caller, session, read.stream().limit(limit - 1L).toList());
        return read;
    }

    /** One of them, on a paper of its own: told as the list is. */
    public Progress read(Caller caller, Session session, UUID id) {
        Progress progress = one(caller, session.id(), id);
        tell(caller, session, List.of(progress));
        return progress;
    }

    /** The same, looked at alone. */
    public Progress read(Caller caller, UUID sessionId, UUID id) {
        return read(caller, readSession.handle(caller, sessionId), id);
    }

    private void tell(Caller caller, Session session, List<Progress> read) {
        StructureRole role = caller.has(StructureRole.CENTRE_MANAGER, session.centreId())
                ? StructureRole.CENTRE_MANAGER
                : StructureRole.INVIGILATOR;
        readNews.tellOnceADay(
                read.stream()
                        .flatMap(progress -> progress.candidate().beneficiaryId().stream())
                        .toList(),
                new ReadNews.Reading("candidacy", session.centreId(), role.label(), caller.subject()));
    }

    /** One of them. */
    public Progress one(Caller caller, UUID sessionId, UUID id) {
        Set<UUID> centres = caller.structuresAs(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR);
        return candidates.ofSession(sessionId, centres, id).orElseThrow(CandidateRefusal.NotFound::new);
    }
}
