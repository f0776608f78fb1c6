package fr.pixemploi.profile.erasure.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.erasure.application.RememberErasure;
import fr.pixemploi.profile.erasure.domain.Erasure;
import jakarta.inject.Singleton;

/**
 * Hears what this service said itself, for the case that its database was restored since; the kit hears the same in the same transaction, and
 * takes the rows away. What says hashes alone is swept, and not tracked.
 */
@Singleton
class ErasedHandler implements EventHandler {
    private final RememberErasure remember;

    ErasedHandler(RememberErasure remember) {
        this.remember = remember;
    }

    @Override
    public String topic() {
        return PersonErased.TOPIC;
    }

    @Override
    public String type() {
        return PersonErased.TYPE;
    }

    @Override
    public void handle(IncomingEvent event) {
        PersonErased told = event.read(PersonErased.class);
        Erasure erasure = told.erasure();
        if (erasure != null) remember.handle(erasure, told.receiptDigest());
    }
}
