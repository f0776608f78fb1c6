package fr.pixemploi.pathway.registration.application;

import fr.pixemploi.pathway.registration.domain.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** Keeps which structures have a file of a person. */
@ApplicationScoped
@Transactional
public class LearnRegistrations {
    private final Registrations registrations;

    LearnRegistrations(Registrations registrations) {
        this.registrations = registrations;
    }

    /** @param structures all of the file's; none when it is gone */
    public void handle(UUID file, Collection<UUID> structures) {
        registrations.set(file, structures);
    }
}
