package fr.pixemploi.assessment.live.application.candidate;

import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.LiveSessions;
import fr.pixemploi.assessment.live.domain.seat.Arrivals;
import fr.pixemploi.assessment.live.domain.seat.SafeCode;
import fr.pixemploi.assessment.live.domain.seat.Seats;
import fr.pixemploi.assessment.live.domain.seat.WrongCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A person types a session's access code at its door and gets a short code of their own, by which the invigilator finds the account. Again,
 * it is the same. A wrong try is kept even though it is refused.
 */
@ApplicationScoped
public class Arrive {
    private static final int MAX_DRAWS = 1000;

    private final LiveSessions sessions;
    private final Arrivals arrivals;
    private final Seats seats;
    private final WrongCodes wrongCodes;
    private final Clock clock;
    private final RandomGenerator chance;

    Arrive(
            LiveSessions sessions,
            Arrivals arrivals,
            Seats seats,
            WrongCodes wrongCodes,
            Clock clock,
            RandomGenerator chance) {
        this.sessions = sessions;
        this.arrivals = arrivals;
        this.seats = seats;
        this.wrongCodes = wrongCodes;
        this.clock = clock;
        this.chance = chance;
    }

    /** @param seated whether the account has a number already, and nothing is to be called out */
    public record Arrival(LiveSession session, SafeCode code, boolean seated) {}

    /**
     * Notes who has come.
     *
     * @throws LiveRefusal.AccessCodeRefused when no open session has the code
     * @throws LiveRefusal.MustWait after too many wrong ones
     */
    @Transactional(dontRollbackOn = LiveRefusal.AccessCodeRefused.class)
    public Arrival handle(UUID beneficiary, String typed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Duration wait = wrongCodes.waitAtTheDoor(beneficiary, now);
        if (!wait.isZero()) throw new LiveRefusal.MustWait(wait);
        Optional<LiveSession> found = sessions.entered(SafeCode.typed(typed).value());
        if (found.isEmpty()) {
            wrongCodes.addAtTheDoor(beneficiary, now);
            throw new LiveRefusal.AccessCodeRefused();
        }
        LiveSession session = found.get();
        return new Arrival(
                session,
                arrivals.code(session.id(), beneficiary).orElseGet(() -> draw(session.id(), beneficiary, now)),
                seats.candidateOf(session.id(), beneficiary).isPresent());
    }

    private SafeCode draw(UUID session, UUID beneficiary, Instant now) {
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            SafeCode code = SafeCode.ofArrival(chance);
            if (arrivals.add(session, beneficiary, code, now)) return code;
        }
        throw new IllegalStateException("no free arrival code after " + MAX_DRAWS + " draws");
    }
}
