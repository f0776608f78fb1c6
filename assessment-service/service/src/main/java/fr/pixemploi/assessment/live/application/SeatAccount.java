package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.LiveEvents;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.room.Desk;
import fr.pixemploi.assessment.live.domain.room.Desks;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.assessment.live.domain.seat.Arrivals;
import fr.pixemploi.assessment.live.domain.seat.SafeCode;
import fr.pixemploi.assessment.live.domain.seat.Seat;
import fr.pixemploi.assessment.live.domain.seat.Seats;
import fr.pixemploi.assessment.live.domain.seat.WrongCodes;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * An invigilator, the identity checked, says whose account answers at a number, by the code that the person shows. Works without
 * certification-service, which hears of it. One account has one number of a session, one number one account; who sits is never put out
 * by that. A wrong try is kept even though it is refused.
 */
@ApplicationScoped
public class SeatAccount {
    private final EnterRoom enterRoom;
    private final Arrivals arrivals;
    private final Seats seats;
    private final WrongCodes wrongCodes;
    private final Desks desks;
    private final LiveEvents events;
    private final ShowCandidate showCandidate;
    private final Clock clock;

    SeatAccount(
            EnterRoom enterRoom,
            Arrivals arrivals,
            Seats seats,
            WrongCodes wrongCodes,
            Desks desks,
            LiveEvents events,
            ShowCandidate showCandidate,
            Clock clock) {
        this.enterRoom = enterRoom;
        this.arrivals = arrivals;
        this.seats = seats;
        this.wrongCodes = wrongCodes;
        this.desks = desks;
        this.events = events;
        this.showCandidate = showCandidate;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = LiveRefusal.ArrivalCodeRefused.class)
    public LiveRoom.Line handle(Caller caller, UUID session, UUID candidate, String typed) {
        enterRoom.handle(caller, session).requireOpen();
        enterRoom.candidate(caller, session, candidate);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // From here on nobody else is seated in this session.
        Duration wait = wrongCodes.waitInTheRoom(session, now);
        if (!wait.isZero()) throw new LiveRefusal.MustWait(wait);
        Optional<UUID> person = arrivals.person(session, SafeCode.typed(typed));
        if (person.isEmpty()) {
            wrongCodes.addInTheRoom(session, candidate, caller.subject(), now);
            throw new LiveRefusal.ArrivalCodeRefused();
        }
        Desk desk = desks.lock(candidate, session);
        Optional<UUID> elsewhere = seats.candidateOf(session, person.get());
        if (elsewhere.filter(candidate::equals).isEmpty()) {
            if (elsewhere.isPresent()) throw new LiveRefusal.SeatedElsewhere();
            if (enterRoom.candidate(caller, session, candidate).beneficiary() != null)
                throw new LiveRefusal.NumberTaken();
            Desk changed = desk.changed();
            desks.save(changed);
            Seat seat = new Seat(candidate, session, person.get(), now, caller.subject());
            seats.save(seat);
            events.seated(seat, person.get(), changed.revision());
        }
        return showCandidate.handle(session, candidate);
    }
}
