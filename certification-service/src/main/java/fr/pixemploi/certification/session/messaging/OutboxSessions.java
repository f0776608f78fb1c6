package fr.pixemploi.certification.session.messaging;

import fr.pixemploi.certification.invigilation.application.RecallDoor;
import fr.pixemploi.certification.invigilation.domain.Door;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionEvents;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * States of sessions, for assessment-service which holds the exam room. The access code is what people find the room by at its door; no
 * address: whoever is there knows it.
 */
@ApplicationScoped
class OutboxSessions implements SessionEvents {
    static final String STATES = "certification.session.state";
    static final String STATE = "fr.pixemploi.certification.session-state.v1";

    /**
     * @param rulesVersion version of the rules of Pix that its tests are held under
     * @param testMinutes time of a test without extra time
     * @param testQuestions questions of a test
     * @param invigilation by what invigilators without an account enter
     * @param status open, cancelled, finalized or published: who of the jury has it is nobody else's matter
     */
    private record SessionState(
            UUID sessionId,
            UUID centreId,
            String venue,
            String room,
            LocalDateTime startsAt,
            String timeZone,
            String rulesVersion,
            long testMinutes,
            int testQuestions,
            String status,
            String accessCode,
            @Nullable Invigilation invigilation) {}

    /** The number in clear; of the code only what checks one that is typed, since states are kept for long and read by many. */
    private record Invigilation(String number, String salt, int rounds, String hash) {
        static Invigilation of(Door door) {
            return new Invigilation(
                    door.number().value(),
                    door.told().salt(),
                    door.told().rounds(),
                    door.told().hash());
        }
    }

    private final Outbox outbox;
    private final RecallVersion recallVersion;
    private final RecallDoor recallDoor;

    OutboxSessions(Outbox outbox, RecallVersion recallVersion, RecallDoor recallDoor) {
        this.outbox = outbox;
        this.recallVersion = recallVersion;
        this.recallDoor = recallDoor;
    }

    @Override
    public void changed(Session session) {
        CertificationVersion version = recallVersion.handle(session.versionId());
        outbox.append(OutgoingEvent.state(
                STATES,
                STATE,
                session.id(),
                session.version(),
                null,
                new SessionState(
                        session.id(),
                        session.centreId(),
                        session.venue().name(),
                        session.room(),
                        session.schedule().startsAt(),
                        session.schedule().zone().getId(),
                        session.versionId(),
                        version.testTime().toMinutes(),
                        version.testQuestions(),
                        label(session.status()),
                        session.accessCode().value(),
                        recallDoor.handle(session.id()).map(Invigilation::of).orElse(null))));
    }

    private static String label(SessionStatus status) {
        return switch (status) {
            case CREATED -> "open";
            case CANCELLED -> "cancelled";
            case FINALIZED, IN_PROCESS -> "finalized";
            case PROCESSED -> "published";
        };
    }
}
