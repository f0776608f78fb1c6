package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * Holds a session still until the running transaction ends: nobody finalizes it while a candidate is enrolled or let in, and two
 * members of the jury do not publish it at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoldSession {
    private final Sessions sessions;

    HoldSession(Sessions sessions) {
        this.sessions = sessions;
    }

    /** For people of a centre: a session of another centre does not exist for them. */
    public Session handle(UUID id, Set<UUID> centres) {
        return sessions.lock(id, centres).orElseThrow(SessionRefusal.NotFound::new);
    }

    /** For the jury. */
    public Session handle(UUID id) {
        return sessions.lock(id).orElseThrow(SessionRefusal.NotFound::new);
    }
}
