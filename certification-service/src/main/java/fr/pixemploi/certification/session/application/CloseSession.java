package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.OpenAlerts;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Closes a session, which the caller holds, and opens it again; who may was checked before. */
@ApplicationScoped
@Transactional
public class CloseSession {
    /**
     * What the exam room and its tests say.
     *
     * @param openAlerts candidates who wait for an invigilator's word on a question
     * @param awaitedTests tests that were let in and whose end has not arrived
     */
    public record RoomState(int openAlerts, long awaitedTests) {}

    private final Sessions sessions;
    private final OpenAlerts openAlerts;
    private final SessionEvents events;
    private final Event<Finalizing> finalizing;
    private final Clock clock;

    CloseSession(
            Sessions sessions, OpenAlerts openAlerts, SessionEvents events, Event<Finalizing> finalizing, Clock clock) {
        this.sessions = sessions;
        this.openAlerts = openAlerts;
        this.events = events;
        this.finalizing = finalizing;
        this.clock = clock;
    }

    public RoomState look(UUID id) {
        return new RoomState(openAlerts.of(id), sessions.awaitedSittings(id));
    }

    public void handle(Session held) {
        RoomState room = look(held.id());
        held.finish(room.openAlerts(), room.awaitedTests(), clock.instant());
        finalizing.fire(new Finalizing(held));
        sessions.save(held);
        events.changed(held);
    }

    public void reopen(Session held) {
        held.reopen();
        sessions.save(held);
        events.changed(held);
    }
}
