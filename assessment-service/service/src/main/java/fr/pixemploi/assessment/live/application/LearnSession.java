package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.DoorKey;
import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.LiveSessions;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.seat.Arrivals;
import fr.pixemploi.assessment.live.domain.seat.Seats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what certification says of sessions and their candidates. */
@ApplicationScoped
public class LearnSession {
    private final LiveSessions sessions;
    private final Desks desks;
    private final Seats seats;
    private final Arrivals arrivals;

    LearnSession(LiveSessions sessions, Desks desks, Seats seats, Arrivals arrivals) {
        this.sessions = sessions;
        this.desks = desks;
        this.seats = seats;
        this.arrivals = arrivals;
    }

    /**
     * Keeps a session.
     *
     * @param accessCode what people type at the door; null when none was told
     * @param key by what invigilators without an account enter; null when it was not told
     */
    @Transactional
    public void handle(LiveSession session, @Nullable String accessCode, @Nullable DoorKey key) {
        sessions.put(session, accessCode, key);
        if (session.status() != LiveSession.Status.OPEN) arrivals.forget(session.id());
    }

    @Transactional
    public void handle(Enrolled candidate) {
        sessions.put(candidate);
    }

    @Transactional
    public void forgetSession(UUID session) {
        sessions.remove(session);
        arrivals.forget(session);
    }

    /** Who will not come is in no room; what was said of them here stays, since they may come all the same. */
    @Transactional
    public void cancelCandidate(UUID candidate) {
        sessions.removeCandidate(candidate);
    }

    @Transactional
    public void forgetCandidate(UUID candidate) {
        sessions.removeCandidate(candidate);
        desks.remove(candidate);
        seats.remove(candidate);
    }
}
