package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A centre's manager hands the session over to the jury, once every test that was let in has come back. */
@ApplicationScoped
@Transactional
public class FinalizeSession {
    private final Sessions sessions;
    private final HoldSession holdSession;
    private final Clock clock;

    FinalizeSession(Sessions sessions, HoldSession holdSession, Clock clock) {
        this.sessions = sessions;
        this.holdSession = holdSession;
        this.clock = clock;
    }

    public Session handle(Caller caller, UUID id) {
        Session session = holdSession.handle(id, caller.structuresAs("centre-manager"));
        session.finish(sessions.awaitedSittings(id), clock.instant());
        sessions.save(session);
        return session;
    }
}
