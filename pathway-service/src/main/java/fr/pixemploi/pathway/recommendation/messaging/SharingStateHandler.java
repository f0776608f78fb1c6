package fr.pixemploi.pathway.recommendation.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.pathway.recommendation.application.LearnSharing;
import fr.pixemploi.pathway.recommendation.domain.result.SharingGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Learns what people share and stop sharing. Any status but {@code active} shares nothing. */
@ApplicationScoped
class SharingStateHandler implements EventHandler {
    private record State(
            UUID beneficiaryId,
            UUID structureId,
            String purpose,
            OffsetDateTime until,
            Set<UUID> resultIds,
            String status) {}

    private final LearnSharing learnSharing;

    SharingStateHandler(LearnSharing learnSharing) {
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
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnSharing.forget(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        learnSharing.handle(new SharingGrant(
                event.aggregateId(),
                state.beneficiaryId(),
                state.structureId(),
                state.purpose(),
                state.status().equals("active"),
                state.until().toInstant(),
                state.resultIds()));
    }

    @Override
    public List<String> readModel() {
        return List.of("sharing_grant");
    }
}
