package fr.pixemploi.certification.session.messaging;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.UUID;

/** States of sessions, for assessment-service which holds the exam room. The access code is what a person without an enrolled account
 * finds the room by; no address. */
@ApplicationScoped
class OutboxSessions implements SessionEvents {
    static final String STATES = "certification.session.state";
    static final String STATE = "fr.pixemploi.certification.session-state.v1";

    /** @param status open, finalized or published: who of the jury has it is nobody else's matter */
    private record SessionState(
            UUID sessionId,
            UUID centreId,
            String room,
            LocalDateTime startsAt,
            String timeZone,
            String status,
            String accessCode) {}

    private final Outbox outbox;

    OutboxSessions(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Session session) {
        outbox.append(OutgoingEvent.state(
                STATES,
                STATE,
                session.id(),
                session.version(),
                null,
                new SessionState(
                        session.id(),
                        session.centreId(),
                        session.room(),
                        session.schedule().startsAt(),
                        session.schedule().zone().getId(),
                        label(session.status()),
                        session.accessCode().value())));
    }

    private static String label(SessionStatus status) {
        return switch (status) {
            case CREATED -> "open";
            case FINALIZED, IN_PROCESS -> "finalized";
            case PROCESSED -> "published";
        };
    }
}
