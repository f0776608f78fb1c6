package fr.pixemploi.pathway.registration.application;

import fr.pixemploi.pathway.registration.domain.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Finds the structures that have a file of a person. */
@ApplicationScoped
public class FindRegistrations {
    private final Registrations registrations;

    FindRegistrations(Registrations registrations) {
        this.registrations = registrations;
    }

    /** @param files all of one person; who made the own file is of no structure */
    public Set<UUID> handle(Collection<UUID> files) {
        return registrations.of(files);
    }
}
