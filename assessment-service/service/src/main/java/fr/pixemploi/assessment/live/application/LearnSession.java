package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.LiveSessions;
import fr.pixemploi.assessment.live.domain.room.Desks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what certification says of sessions and their candidates. */
@ApplicationScoped
public class LearnSession {
    private final LiveSessions sessions;
    private final Desks desks;

    LearnSession(LiveSessions sessions, Desks desks) {
        this.sessions = sessions;
        this.desks = desks;
    }

    @Transactional
    public void handle(LiveSession session) {
        sessions.put(session);
    }

    @Transactional
    public void handle(Enrolled candidate) {
        sessions.put(candidate);
    }

    @Transactional
    public void forgetSession(UUID session) {
        sessions.remove(session);
    }

    @Transactional
    public void forgetCandidate(UUID candidate) {
        sessions.removeCandidate(candidate);
        desks.remove(candidate);
    }
}
