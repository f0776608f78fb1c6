package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.ResultEvents;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services that a person shares something with a structure; part of the caller's transaction. */
@ApplicationScoped
public class AnnounceConsent {
    private final ResultEvents events;

    AnnounceConsent(ResultEvents events) {
        this.events = events;
    }

    public void handle(Consent consent) {
        events.consented(consent);
    }
}
