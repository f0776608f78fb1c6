package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.Alert;
import fr.pixemploi.assessment.live.domain.Alerts;
import fr.pixemploi.assessment.live.domain.LiveEvents;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.RoomRulesBook;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.sitting.application.ChangeSitting;
import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invigilator decides about an alert: a validated one replaces the question, a dismissed one lets the candidate go on with it. Both
 * leave alone whatever else holds the test.
 */
@ApplicationScoped
public class HandleAlert {
    private final EnterRoom enterRoom;
    private final Desks desks;
    private final Alerts alerts;
    private final ChangeSitting changeSitting;
    private final LiveEvents events;
    private final ShowCandidate showCandidate;
    private final RoomRulesBook book;
    private final Clock clock;

    HandleAlert(
            EnterRoom enterRoom,
            Desks desks,
            Alerts alerts,
            ChangeSitting changeSitting,
            LiveEvents events,
            ShowCandidate showCandidate,
            RoomRulesBook book,
            Clock clock) {
        this.enterRoom = enterRoom;
        this.desks = desks;
        this.alerts = alerts;
        this.changeSitting = changeSitting;
        this.events = events;
        this.showCandidate = showCandidate;
        this.book = book;
        this.clock = clock;
    }

    /** Something is wrong with the question.
     *
     * @param found what, where it is not what the candidate said; null when it is
     */
    @Transactional
    public LiveRoom.Line validate(Caller caller, UUID session, UUID alertId, @Nullable String found) {
        if (found != null) book.rules().requireCategory(found);
        return decide(caller, session, alertId, Alert.Outcome.VALIDATED, found);
    }

    /** Nothing is. */
    @Transactional
    public LiveRoom.Line dismiss(Caller caller, UUID session, UUID alertId) {
        return decide(caller, session, alertId, Alert.Outcome.DISMISSED, null);
    }

    private LiveRoom.Line decide(
            Caller caller, UUID session, UUID alertId, Alert.Outcome outcome, @Nullable String found) {
        LiveSession entered = enterRoom.asManagerToo(caller, session);
        UUID candidate = alerts.find(session, alertId)
                .orElseThrow(LiveRefusal.NotFound::new)
                .candidate();
        enterRoom.candidate(caller, entered, candidate);
        Desk desk = desks.lock(candidate, session);
        // Again, now that nobody else decides.
        Alert alert = alerts.find(session, alertId).orElseThrow(LiveRefusal.NotFound::new);
        Alert handled = alert.handled(outcome, clock.instant().truncatedTo(ChronoUnit.MILLIS), caller.subject(), found);
        if (alert.open()) {
            alerts.save(handled);
            changeSitting.handle(alert.sitting(), (read, engine, now) -> decided(read, engine, now, handled, desk));
            events.alertsChanged(session, alerts.count(session));
        }
        return showCandidate.handle(session, candidate);
    }

    private static Sitting decided(Sitting read, AdaptiveEngine engine, Instant now, Alert alert, Desk desk) {
        if (read.status() != SittingStatus.OPEN || read.number() != alert.number()) return read;
        Sitting replaced = validated(alert) ? read.neutralise(engine, now) : read;
        if (replaced.status() != SittingStatus.OPEN) return replaced;
        // The invigilator's own hold outlives the alert.
        return desk.interruptedAt() != null ? replaced.interrupt(now) : Release.of(replaced, engine, now);
    }

    private static boolean validated(Alert alert) {
        Alert.Handling handling = alert.handling();
        return handling != null && handling.outcome() == Alert.Outcome.VALIDATED;
    }

    /** Closes the open alert of a test that an invigilator ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void closeWithTest(UUID sitting, Instant now, String by) {
        Optional<Alert> open = alerts.open(sitting);
        if (open.isEmpty()) return;
        Alert alert = open.get();
        alerts.save(alert.handled(Alert.Outcome.ENDED, now, by, null));
        events.alertsChanged(alert.session(), alerts.count(alert.session()));
    }
}
