package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the sessions of every centre, for the jury. */
@ApplicationScoped
@Transactional
public class ListAllSessions {
    private final Sessions sessions;

    ListAllSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    public List<Session> handle(@Nullable UUID after, int limit) {
        return sessions.all(after, limit);
    }
}
