package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** Keeps which structures registered a person, as the profile service says. */
@ApplicationScoped
@Transactional
public class LearnRegistrations {
    private final Registrations registrations;

    LearnRegistrations(Registrations registrations) {
        this.registrations = registrations;
    }

    /** @param structures all of the person's; none when the file is gone */
    public void handle(UUID beneficiary, Collection<UUID> structures) {
        registrations.set(beneficiary, structures);
    }
}
