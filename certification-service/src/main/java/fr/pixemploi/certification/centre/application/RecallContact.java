package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.Centre;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.certification.centre.domain.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Gives other capabilities how candidates reach a centre; empty when nobody said. */
@ApplicationScoped
public class RecallContact {
    private final Centres centres;

    RecallContact(Centres centres) {
        this.centres = centres;
    }

    public Optional<Contact> handle(UUID centreId) {
        return centres.find(centreId).map(Centre::contact);
    }
}
