package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A member of the jury takes a finalized session in hand; from then on it is in process. */
@ApplicationScoped
@Transactional
public class AssignSession {
    private final Sessions sessions;
    private final HoldSession holdSession;
    private final Clock clock;

    AssignSession(Sessions sessions, HoldSession holdSession, Clock clock) {
        this.sessions = sessions;
        this.holdSession = holdSession;
        this.clock = clock;
    }

    public Session handle(Caller caller, UUID id) {
        Session session = holdSession.handle(id);
        session.assign(caller.subject(), clock.instant());
        sessions.save(session);
        return session;
    }
}
