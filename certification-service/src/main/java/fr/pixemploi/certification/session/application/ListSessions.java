package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the sessions of a centre for its own people. */
@ApplicationScoped
@Transactional
public class ListSessions {
    private static final Set<StructureRole> ROLES = Set.of(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR);
    private final Sessions sessions;

    ListSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    public List<Session> handle(Caller caller, UUID centreId, @Nullable UUID after, int limit) {
        if (!caller.hasAny(ROLES, centreId)) throw new SessionRefusal.NotFound();
        return sessions.ofCentre(centreId, after, limit);
    }
}
