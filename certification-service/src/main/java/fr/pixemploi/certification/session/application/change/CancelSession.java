package fr.pixemploi.certification.session.application.change;

import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Cancellation;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A centre's manager says that a session will not be, before anybody is let in. Saying so again changes nothing. */
@ApplicationScoped
@Transactional
public class CancelSession {
    private final Sessions sessions;
    private final HoldSession holdSession;
    private final SessionEvents events;
    private final Event<SessionCancelled> news;
    private final Clock clock;

    CancelSession(
            Sessions sessions,
            HoldSession holdSession,
            SessionEvents events,
            Event<SessionCancelled> news,
            Clock clock) {
        this.sessions = sessions;
        this.holdSession = holdSession;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    public Session handle(Caller caller, UUID id, String reason) {
        Session session = holdSession.handle(id, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        Cancellation said = new Cancellation(clock.instant().truncatedTo(ChronoUnit.MILLIS), reason);
        if (!session.cancel(said, sessions.letIn(id))) return session;
        sessions.save(session);
        events.changed(session);
        news.fire(new SessionCancelled(session));
        return session;
    }

    /** The exam room let somebody in, not knowing better: the session, which the caller holds, goes on. */
    public void lift(Session held) {
        if (!held.goOn()) return;
        sessions.save(held);
        events.changed(held);
    }
}
