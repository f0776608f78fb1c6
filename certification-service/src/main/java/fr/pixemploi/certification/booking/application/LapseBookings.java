package fr.pixemploi.certification.booking.application;

import fr.pixemploi.certification.booking.domain.Bookings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets who booked and was not answered in time. What is over counts no more before that either. */
@ApplicationScoped
class LapseBookings {
    private final Bookings bookings;
    private final Clock clock;

    LapseBookings(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        bookings.lapse(clock.instant());
    }
}
