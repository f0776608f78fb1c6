package fr.pixemploi.assessment.live.application.candidate;

import fr.pixemploi.assessment.live.domain.Alert;
import fr.pixemploi.assessment.live.domain.Alerts;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.RoomRules;
import fr.pixemploi.assessment.live.domain.RoomRulesBook;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.LiveCandidate;
import fr.pixemploi.assessment.live.domain.room.Presence;
import fr.pixemploi.assessment.live.domain.room.Rooms;
import fr.pixemploi.assessment.sitting.application.FindSittings;
import fr.pixemploi.assessment.sitting.application.answer.NoteFocusLoss;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.answer.FocusLoss;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs of the candidate's page, what it is told in return, and asking to go on. */
@ApplicationScoped
public class ShowPresence {
    /**
     * What the page says of itself.
     *
     * @param number of the question it shows
     * @param focusLosses how often this question's page was left so far, in all
     * @param focusLostSeconds how long, in all
     */
    public record Sign(
            int number, boolean focused, @Nullable String device, int focusLosses, double focusLostSeconds) {}

    /**
     * What the page is told.
     *
     * @param alert the one that waits, or null
     */
    public record PresenceReply(
            LiveCandidate candidate,
            RoomRules rules,
            @Nullable Alert alert) {}

    private final Rooms rooms;
    private final RoomRulesBook book;
    private final Desks desks;
    private final Alerts alerts;
    private final NoteFocusLoss noteFocusLoss;
    private final FindSittings findSittings;
    private final Clock clock;

    ShowPresence(
            Rooms rooms,
            RoomRulesBook book,
            Desks desks,
            Alerts alerts,
            NoteFocusLoss noteFocusLoss,
            FindSittings findSittings,
            Clock clock) {
        this.rooms = rooms;
        this.book = book;
        this.desks = desks;
        this.alerts = alerts;
        this.noteFocusLoss = noteFocusLoss;
        this.findSittings = findSittings;
        this.clock = clock;
    }

    @Transactional
    public PresenceReply handle(UUID beneficiary, UUID sittingId, Sign sign) {
        Rooms.Place place = rooms.place(sittingId, beneficiary).orElseThrow(LiveRefusal.NotFound::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        desks.seen(place.candidate(), place.session(), new Presence(now, sign.focused(), sign.device()));
        if (sign.focusLosses() > 0) keepLoss(beneficiary, sittingId, sign);
        return told(place);
    }

    /** The candidate asks to go on with a test that is held. Where nothing holds it there is nothing to ask. */
    @Transactional
    public PresenceReply askToResume(UUID beneficiary, UUID sittingId) {
        Rooms.Place place = rooms.place(sittingId, beneficiary).orElseThrow(LiveRefusal.NotFound::new);
        Desk desk = desks.lock(place.candidate(), place.session());
        Sitting sitting = findSittings.handle(beneficiary, sittingId);
        if (sitting.status() != SittingStatus.OPEN) throw new LiveRefusal.NoTestRunning();
        if (desk.interruptedAt() != null && desk.resumeAskedAt() == null)
            desks.save(desk.resumeAsked(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return told(place);
    }

    private void keepLoss(UUID beneficiary, UUID sittingId, Sign sign) {
        Sitting sitting = findSittings.handle(beneficiary, sittingId);
        // Only of the question that waits: what is said of others comes too late or is invented.
        if (sitting.status() != SittingStatus.OPEN || sitting.number() != sign.number()) return;
        boolean exempt = sitting.plan().circumstances().accommodations().noFocusRule();
        boolean watched = findSittings
                .question(sitting)
                .map(question -> book.rules().watchesFocus(sitting.waiting().item(), question.type()))
                .orElse(false);
        noteFocusLoss.handle(
                sittingId,
                new FocusLoss(sign.number(), sign.focusLosses(), sign.focusLostSeconds(), watched && !exempt));
    }

    private PresenceReply told(Rooms.Place place) {
        return new PresenceReply(
                rooms.candidate(place.session(), place.candidate()).orElseThrow(LiveRefusal.NotFound::new),
                book.rules(),
                alerts.open(place.sitting()).orElse(null));
    }
}
