package fr.pixemploi.pathway.pathway.application.erasure;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.workshop.application.Seats;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * A person is erased: their seats go to those who wait. Pathways are held before sessions, as whoever takes a seat does; so this comes after
 * all that holds a pathway.
 */
@ApplicationScoped
@Priority(-1)
class ReleaseErased implements BeforeErasure {
    private final Pathways pathways;
    private final Seats seats;

    ReleaseErased(Pathways pathways, Seats seats) {
        this.pathways = pathways;
        this.seats = seats;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        pathways.holdOf(people);
        seats.releaseOf(people);
        return Set.of();
    }
}
