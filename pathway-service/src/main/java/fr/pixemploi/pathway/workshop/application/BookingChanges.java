package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What becomes of bookings without their steps asking for it, in a session that is held; those steps are told. */
@ApplicationScoped
class BookingChanges {
    private final Bookings bookings;
    private final Jobs jobs;
    private final Today today;

    BookingChanges(Bookings bookings, Jobs jobs, Today today) {
        this.bookings = bookings;
        this.jobs = jobs;
        this.today = today;
    }

    /** Those who wait get what is free, unless the session is over; how many did. */
    int promote(OwnSession session) {
        List<UUID> promoted = bookings.promote(session.id(), today.of(session));
        tell(promoted);
        return promoted.size();
    }

    void cancel(UUID session) {
        tell(bookings.cancel(session));
    }

    void tell(List<UUID> steps) {
        steps.forEach(step -> jobs.wish(TellBooking.NAME, step));
    }
}
