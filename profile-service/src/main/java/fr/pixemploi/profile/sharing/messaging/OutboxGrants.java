package fr.pixemploi.profile.sharing.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantChanged;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** States of grants on {@code profile.sharing.state}; told inside the service too. */
@ApplicationScoped
class OutboxGrants implements GrantEvents {
    static final String TOPIC = "profile.sharing.state";
    private static final String TYPE = "fr.pixemploi.profile.sharing-state.v1";

    /** @param awaitsResults for this service alone, as the time: the others look at the ids of results */
    record SharingState(
            UUID grantId,
            UUID beneficiaryId,
            UUID structureId,
            String purpose,
            Instant until,
            List<UUID> resultIds,
            boolean awaitsResults,
            Instant grantedAt,
            String status) {}

    private final Outbox outbox;
    private final Event<GrantChanged> inside;

    OutboxGrants(Outbox outbox, Event<GrantChanged> inside) {
        this.outbox = outbox;
        this.inside = inside;
    }

    @Override
    public void changed(Grant grant) {
        tell(grant);
        inside.fire(new GrantChanged(grant, null));
    }

    @Override
    public void takenBackFromStrangers(Grant grant, UUID knownAs) {
        tell(grant);
        inside.fire(new GrantChanged(grant, knownAs));
    }

    private void tell(Grant grant) {
        var state = new SharingState(
                grant.id(),
                grant.beneficiaryId(),
                grant.structureId(),
                grant.purpose().code(),
                grant.until(),
                grant.resultIds(),
                grant.future(),
                grant.grantedAt(),
                grant.status().code());
        outbox.append(OutgoingEvent.state(TOPIC, TYPE, grant.id(), grant.version(), grant.beneficiaryId(), state));
    }
}
