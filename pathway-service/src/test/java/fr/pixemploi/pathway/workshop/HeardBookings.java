package fr.pixemploi.pathway.workshop;

import fr.pixemploi.pathway.workshop.domain.BookingNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** News of bookings, as whoever follows pathways hears them. */
@ApplicationScoped
class HeardBookings {
    private final List<BookingNews> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes BookingNews news) {
        heard.add(news);
    }

    List<BookingNews> heard() {
        return heard;
    }
}
