package fr.pixemploi.profile.erasure.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Erasures on {@code profile.erasure}, which is kept for ever: hashes of ids, and nobody's id. */
@ApplicationScoped
class OutboxErasures implements ErasureEvents {
    private final Outbox outbox;

    OutboxErasures(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void begun(Erasure erasure, @Nullable String receipt) {
        UUID id = erasure.id();
        outbox.append(OutgoingEvent.factInOrderOf(
                id, PersonErased.TOPIC, PersonErased.TYPE, id, 1, null, PersonErased.of(erasure, receipt)));
    }
}
