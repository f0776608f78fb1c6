package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.OwnSessions;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows who comes to a session and who waits to the structure that holds it; they will know that it was looked at. */
@ApplicationScoped
@Transactional
public class ReadBookings {
    private final OwnSessions sessions;
    private final Bookings bookings;
    private final OfferReach reach;
    private final ReadNews readNews;
    private final Clock clock;

    ReadBookings(OwnSessions sessions, Bookings bookings, OfferReach reach, ReadNews readNews, Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.reach = reach;
        this.readNews = readNews;
        this.clock = clock;
    }

    /**
     * A page of the register.
     *
     * @param owner which structure offers it: of people of others it learns no ids
     */
    public record Register(UUID owner, List<Booking> bookings) {}

    /**
     * @param limit one more than are shown
     * @throws WorkshopRefusal when there is no such session where the caller works
     */
    public Register handle(Caller caller, UUID offerId, UUID session, @Nullable Long after, int limit) {
        OwnOffer offer = reach.staffed(caller, offerId);
        if (sessions.find(session)
                .filter(found -> found.offerId().equals(offerId))
                .isEmpty()) throw new WorkshopRefusal.NotThere();
        List<Booking> read = bookings.ofSession(session, after, limit);
        readNews.tellOnceADay(
                read.stream().limit(limit - 1L).map(Booking::beneficiaryId).toList(),
                ReadNews.Reading.of("pathway", caller, offer.structureId()));
        return new Register(offer.structureId(), read);
    }

    /** @param begun whether its session has */
    public record Seat(UUID step, boolean begun) {}

    /** Which step has this seat in an offer of the structure, or left it after attendance was told; empty when there is none, or it waits. */
    public Optional<Seat> seat(UUID structure, UUID booking) {
        return bookings.seat(booking)
                .flatMap(seat -> sessions.find(seat.session())
                        .filter(session -> reach.isOf(structure, session.offerId()))
                        .map(session -> new Seat(seat.step(), hasBegun(session))));
    }

    private boolean hasBegun(OwnSession session) {
        return !session.plan().startsOn().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
