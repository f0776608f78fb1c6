package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Looks at one session: its centre's people and the jury. */
@ApplicationScoped
@Transactional
public class ReadSession {
    private final Sessions sessions;

    ReadSession(Sessions sessions) {
        this.sessions = sessions;
    }

    public Session handle(Caller caller, UUID id) {
        Optional<Session> session = caller.isA("jury")
                ? sessions.find(id)
                : sessions.find(id, caller.structuresAs(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR));
        return session.orElseThrow(SessionRefusal.NotFound::new);
    }
}
