package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import fr.pixemploi.pathway.workshop.domain.OwnSessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** A person is erased: their seats go to those who wait. */
@ApplicationScoped
class ReleaseErased implements BeforeErasure {
    private final OwnSessions sessions;
    private final Bookings bookings;
    private final BookingChanges changes;

    ReleaseErased(OwnSessions sessions, Bookings bookings, BookingChanges changes) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.changes = changes;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        for (UUID session : bookings.sessionsOf(people)) {
            sessions.hold(session);
            bookings.removeOf(people, session);
            changes.promote(session);
        }
        return Set.of();
    }
}
