package fr.pixemploi.profile.staff.application;

import fr.pixemploi.profile.staff.domain.StaffWish;
import fr.pixemploi.profile.staff.domain.StaffWishes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes on a wish, and keeps what came of it: the two transactions around a call to the identity provider. */
@ApplicationScoped
@Transactional
class KeepStaffWishes {
    /** Longer than the few calls of a try can last, each of which is given up before. */
    private static final Duration LONGEST_TRY = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int MAX_DOUBLINGS = 7;

    private final StaffWishes wishes;
    private final Clock clock;

    KeepStaffWishes(StaffWishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    Optional<StaffWish> takeOn() {
        Instant now = clock.instant();
        return wishes.takeOn(now, now.plus(LONGEST_TRY));
    }

    void settle(StaffWish wish, StaffWish.Outcome outcome) {
        switch (outcome) {
            case StaffWish.Outcome.Done done -> wishes.done(wish, done, clock.instant());
            case StaffWish.Outcome.Offered offered -> wishes.offered(wish, offered.subject());
            case StaffWish.Outcome.Failed failed -> wishes.failed(wish, failed.trouble());
            case StaffWish.Outcome.Later _ ->
                wishes.later(
                        wish,
                        clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(wish.tries(), MAX_DOUBLINGS))));
        }
    }
}
