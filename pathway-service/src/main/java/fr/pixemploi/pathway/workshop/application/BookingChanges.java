package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What becomes of bookings without their steps asking for it, in a session that is held; those steps are told. */
@ApplicationScoped
class BookingChanges {
    private final Bookings bookings;
    private final Jobs jobs;

    BookingChanges(Bookings bookings, Jobs jobs) {
        this.bookings = bookings;
        this.jobs = jobs;
    }

    /** Those who wait get what is free. */
    void promote(UUID session) {
        tell(bookings.promote(session));
    }

    void cancel(UUID session) {
        tell(bookings.cancel(session));
    }

    private void tell(List<UUID> steps) {
        steps.forEach(step -> jobs.wish(TellBooking.NAME, step));
    }
}
