package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.OpenAlerts;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * A centre's manager hands the session over to the jury, once every test that was let in has come back and every alert was handled: two
 * things that do not hide one another. Whom the exam room let in and of whom nobody has heard here yet is not absent by that: news that
 * come later count, and nothing is published without their test.
 */
@ApplicationScoped
@Transactional
public class FinalizeSession {
    private final Sessions sessions;
    private final HoldSession holdSession;
    private final OpenAlerts openAlerts;
    private final SessionEvents events;
    private final Event<Finalizing> finalizing;
    private final Clock clock;

    FinalizeSession(
            Sessions sessions,
            HoldSession holdSession,
            OpenAlerts openAlerts,
            SessionEvents events,
            Event<Finalizing> finalizing,
            Clock clock) {
        this.sessions = sessions;
        this.holdSession = holdSession;
        this.openAlerts = openAlerts;
        this.events = events;
        this.finalizing = finalizing;
        this.clock = clock;
    }

    public Session handle(Caller caller, UUID id) {
        Session session = holdSession.handle(id, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        boolean newly = session.status() == SessionStatus.CREATED;
        session.finish(openAlerts.of(id), sessions.awaitedSittings(id), clock.instant());
        if (newly) finalizing.fire(new Finalizing(session));
        sessions.save(session);
        if (newly) events.changed(session);
        return session;
    }
}
