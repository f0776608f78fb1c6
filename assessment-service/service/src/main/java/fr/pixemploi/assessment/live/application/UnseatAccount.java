package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.LiveEvents;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.live.domain.seat.Seat;
import fr.pixemploi.assessment.live.domain.seat.Seats;
import fr.pixemploi.assessment.sitting.application.start.KeepAuthorisation;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * An invigilator takes a seat back before the test began, also one that was named at enrolment; a leave to start goes with it. Again, it
 * changes nothing.
 */
@ApplicationScoped
public class UnseatAccount {
    private final EnterRoom enterRoom;
    private final Seats seats;
    private final Desks desks;
    private final KeepAuthorisation keepAuthorisation;
    private final LiveEvents events;
    private final ShowCandidate showCandidate;
    private final Clock clock;

    UnseatAccount(
            EnterRoom enterRoom,
            Seats seats,
            Desks desks,
            KeepAuthorisation keepAuthorisation,
            LiveEvents events,
            ShowCandidate showCandidate,
            Clock clock) {
        this.enterRoom = enterRoom;
        this.seats = seats;
        this.desks = desks;
        this.keepAuthorisation = keepAuthorisation;
        this.events = events;
        this.showCandidate = showCandidate;
        this.clock = clock;
    }

    @Transactional
    public LiveRoom.Line handle(Caller caller, UUID session, UUID candidate) {
        enterRoom.handle(caller, session).requireOpen();
        enterRoom.candidate(caller, session, candidate);
        Desk desk = desks.lock(candidate, session);
        // Before the look at the test: who is about to begin either has one then, or finds the leave withdrawn.
        Optional<Authorisation> standing = keepAuthorisation.standing(candidate);
        if (showCandidate.handle(session, candidate).candidate().test() != null) throw new LiveRefusal.TestBegun();
        Optional<UUID> occupant = seats.occupant(candidate);
        if (occupant.isPresent()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            if (standing.isPresent()) {
                desk = desk.changed();
                keepAuthorisation.withdraw(standing.get().id(), now);
                events.startWithdrawn(standing.get(), now, desk.revision());
            }
            desk = desk.changed();
            desks.save(desk);
            Seat empty = new Seat(candidate, session, null, now, caller.subject());
            seats.save(empty);
            events.unseated(empty, occupant.get(), desk.revision());
        }
        return showCandidate.handle(session, candidate);
    }
}
