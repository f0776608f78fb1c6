package fr.pixemploi.assessment.live.messaging;

import fr.pixemploi.assessment.live.application.LearnSession;
import fr.pixemploi.assessment.live.domain.DoorKey;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears of certification sessions. */
@ApplicationScoped
class SessionStateHandler implements EventHandler {
    record State(
            @Nullable UUID centreId,
            @Nullable String room,
            @Nullable LocalDateTime startsAt,
            @Nullable String timeZone,
            @Nullable String status,
            @Nullable String accessCode,
            @Nullable Invigilation invigilation) {}

    record Invigilation(
            @Nullable String number,
            @Nullable String salt,
            @Nullable Integer rounds,
            @Nullable String hash) {
        DoorKey key() {
            if (number == null || salt == null || rounds == null || hash == null || rounds < 1)
                throw new MalformedEvent("an invigilation needs number, salt, rounds and hash");
            return new DoorKey(number, salt, rounds, hash);
        }
    }

    private final LearnSession learnSession;

    SessionStateHandler(LearnSession learnSession) {
        this.learnSession = learnSession;
    }

    @Override
    public String topic() {
        return "certification.session.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.certification.session-state.v1";
    }

    @Override
    public List<String> readModel() {
        return List.of("live_session");
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnSession.forgetSession(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        if (state.centreId() == null
                || state.room() == null
                || state.startsAt() == null
                || state.timeZone() == null
                || state.status() == null)
            throw new MalformedEvent("a session needs centreId, room, startsAt, timeZone and status");
        LiveSession session = new LiveSession(
                event.aggregateId(),
                state.centreId(),
                state.room(),
                state.startsAt(),
                zone(state.timeZone()),
                // Also a status of tomorrow lets nobody start.
                switch (state.status()) {
                    case "open" -> LiveSession.Status.OPEN;
                    case "cancelled" -> LiveSession.Status.CANCELLED;
                    case "published" -> LiveSession.Status.PUBLISHED;
                    default -> LiveSession.Status.FINALIZED;
                });
        Invigilation invigilation = state.invigilation();
        learnSession.handle(session, state.accessCode(), invigilation == null ? null : invigilation.key());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new MalformedEvent("the time zone is none");
        }
    }
}
