package fr.pixemploi.assessment.result.messaging;

import fr.pixemploi.assessment.result.application.LearnSharing;
import fr.pixemploi.assessment.result.domain.grant.GrantState;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears which structures may read which results, and when that is withdrawn. */
@ApplicationScoped
class SharingHandler implements EventHandler {
    record State(
            @Nullable UUID beneficiaryId,
            @Nullable UUID structureId,
            @Nullable OffsetDateTime until,
            @Nullable List<UUID> resultIds,
            @Nullable String status) {}

    private final LearnSharing learnSharing;

    SharingHandler(LearnSharing learnSharing) {
        this.learnSharing = learnSharing;
    }

    @Override
    public String topic() {
        return "profile.sharing.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.sharing-state.v1";
    }

    @Override
    public List<String> readModel() {
        return List.of("sharing");
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnSharing.forget(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        if (state.beneficiaryId() == null || state.structureId() == null || state.until() == null)
            throw new MalformedEvent("a grant needs beneficiaryId, structureId and until");
        learnSharing.handle(new GrantState(
                event.aggregateId(),
                state.beneficiaryId(),
                state.structureId(),
                state.until().toInstant(),
                // Anything but "active", also a status of tomorrow, gives no leave.
                "active".equals(state.status()),
                state.resultIds() == null ? Set.of() : Set.copyOf(state.resultIds()),
                // Its own time and not the hour at which it is heard: a rebuild must give the same row.
                event.time().toInstant()));
    }
}
