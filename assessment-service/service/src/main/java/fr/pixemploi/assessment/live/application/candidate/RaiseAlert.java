package fr.pixemploi.assessment.live.application.candidate;

import fr.pixemploi.assessment.live.domain.Alert;
import fr.pixemploi.assessment.live.domain.Alerts;
import fr.pixemploi.assessment.live.domain.LiveEvents;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.RoomRulesBook;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.Rooms;
import fr.pixemploi.assessment.sitting.application.ChangeSitting;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A candidate says that something is wrong with the question that waits. It waits; another alert meanwhile is the same one. */
@ApplicationScoped
public class RaiseAlert {
    private final Rooms rooms;
    private final RoomRulesBook book;
    private final Desks desks;
    private final Alerts alerts;
    private final ChangeSitting changeSitting;
    private final LiveEvents events;
    private final Clock clock;

    RaiseAlert(
            Rooms rooms,
            RoomRulesBook book,
            Desks desks,
            Alerts alerts,
            ChangeSitting changeSitting,
            LiveEvents events,
            Clock clock) {
        this.rooms = rooms;
        this.book = book;
        this.desks = desks;
        this.alerts = alerts;
        this.changeSitting = changeSitting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Raises it.
     *
     * @param number of the question, as the candidate sees it
     * @throws SittingRefusal.QuestionNotCurrent when another one waits
     */
    @Transactional
    public Alert handle(UUID beneficiary, UUID sitting, int number, String category) {
        book.rules().requireCategory(category);
        Rooms.Place place = rooms.place(sitting, beneficiary).orElseThrow(LiveRefusal.NotFound::new);
        desks.lock(place.candidate(), place.session());
        Optional<Alert> open = alerts.open(sitting);
        if (open.isPresent()) return open.get();
        Instant raised = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Sitting held = changeSitting.handle(beneficiary, sitting, (read, test, now) -> {
            read.waiting();
            if (read.number() != number) throw new SittingRefusal.QuestionNotCurrent(read.number());
            return read.interrupt(now);
        });
        Alert alert = new Alert(
                Ids.next(),
                place.session(),
                place.candidate(),
                sitting,
                number,
                held.waiting().item(),
                category,
                raised,
                null);
        alerts.add(alert);
        events.alertsChanged(place.session(), alerts.count(place.session()));
        return alert;
    }

    /** One that the candidate raised. */
    @Transactional
    public Alert raised(UUID beneficiary, UUID sitting, UUID alert) {
        return rooms.place(sitting, beneficiary)
                .flatMap(place -> alerts.find(place.session(), alert))
                .filter(found -> found.sitting().equals(sitting))
                .orElseThrow(LiveRefusal.NotFound::new);
    }
}
