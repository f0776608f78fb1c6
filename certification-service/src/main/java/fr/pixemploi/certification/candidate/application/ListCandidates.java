package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the candidates of a session for the people of its centre. */
@ApplicationScoped
@Transactional
public class ListCandidates {
    private final ReadSession readSession;
    private final Candidates candidates;

    ListCandidates(ReadSession readSession, Candidates candidates) {
        this.readSession = readSession;
        this.candidates = candidates;
    }

    public List<Progress> handle(Caller caller, UUID sessionId, @Nullable UUID after, int limit) {
        Set<UUID> centres = caller.structuresAs(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR);
        // An unknown session is not an empty one.
        readSession.handle(caller, sessionId);
        return candidates.ofSession(sessionId, centres, after, limit);
    }

    /** One of them. */
    public Progress one(Caller caller, UUID sessionId, UUID id) {
        Set<UUID> centres = caller.structuresAs(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR);
        return candidates.ofSession(sessionId, centres, id).orElseThrow(CandidateRefusal.NotFound::new);
    }
}
