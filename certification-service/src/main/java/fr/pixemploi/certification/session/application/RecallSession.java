package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives other capabilities the session that something of theirs belongs to; who may know was checked by them. */
@ApplicationScoped
public class RecallSession {
    private final Sessions sessions;

    RecallSession(Sessions sessions) {
        this.sessions = sessions;
    }

    public Session handle(UUID id) {
        return sessions.find(id).orElseThrow(() -> new IllegalStateException("no session " + id));
    }
}
