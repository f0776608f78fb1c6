package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Records that the results of a session, which the caller holds, are out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordPublication {
    private final Sessions sessions;

    RecordPublication(Sessions sessions) {
        this.sessions = sessions;
    }

    public void handle(Session held, Instant now) {
        held.publish(now);
        sessions.save(held);
    }
}
