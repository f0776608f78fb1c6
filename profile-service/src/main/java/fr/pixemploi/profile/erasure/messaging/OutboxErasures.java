package fr.pixemploi.profile.erasure.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Erasures on {@code profile.erasure}, which is kept for ever: hashes of ids, and nobody's id. */
@ApplicationScoped
class OutboxErasures implements ErasureEvents {
    private static final String TOPIC = "profile.erasure";
    private static final String TYPE = "fr.pixemploi.profile.person-erased.v1";

    record PersonErased(UUID erasureId, List<String> personHashes) {}

    private final Outbox outbox;

    OutboxErasures(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void begun(Erasure erasure) {
        UUID id = erasure.id();
        outbox.append(
                OutgoingEvent.factInOrderOf(id, TOPIC, TYPE, id, 1, null, new PersonErased(id, erasure.hashes())));
    }
}
