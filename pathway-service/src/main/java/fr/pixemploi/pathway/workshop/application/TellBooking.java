package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.job.Job;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.BookingNews;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Tells what became of a booking, as it stands now. Not in the transaction that changed it: whoever hears it holds the pathway, and whoever
 * holds a pathway may be waiting for the session.
 */
@ApplicationScoped
class TellBooking implements Job {
    static final String NAME = "tell-booking";

    private final Bookings bookings;
    private final Event<BookingNews> news;

    TellBooking(Bookings bookings, Event<BookingNews> news) {
        this.bookings = bookings;
        this.news = news;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public boolean carryOut(UUID step, BooleanSupplier stopping) {
        bookings.find(step).ifPresent(this::tell);
        return true;
    }

    private void tell(Booking booking) {
        switch (booking.state()) {
            case BOOKED -> news.fire(new BookingNews.Promoted(booking.step(), booking.session()));
            case CANCELLED -> {
                news.fire(new BookingNews.Cancelled(booking.step(), booking.session()));
                bookings.remove(booking.step());
            }
            // It left and came again since.
            case WAITING -> {}
        }
    }
}
