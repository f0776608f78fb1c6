package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.certification.session.domain.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Records that the results of a session, which the caller holds, are out, or with the jury again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordPublication {
    private final Sessions sessions;
    private final SessionEvents events;

    RecordPublication(Sessions sessions, SessionEvents events) {
        this.sessions = sessions;
        this.events = events;
    }

    public void handle(Session held, Instant now) {
        boolean newly = held.status() != SessionStatus.PROCESSED;
        held.publish(now);
        sessions.save(held);
        if (newly) events.changed(held);
    }

    public void takeBack(Session held) {
        if (held.status() != SessionStatus.PROCESSED) return;
        held.unpublish();
        sessions.save(held);
        events.changed(held);
    }
}
