package fr.pixemploi.profile.sharing.messaging;

import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.OwnStates;
import fr.pixemploi.profile.sharing.application.TakeOverGrant;
import fr.pixemploi.profile.sharing.domain.Accord;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** After a restore: grants as they stand on this service's own topic. */
@ApplicationScoped
class OwnGrants implements OwnStates {
    private final TakeOverGrant takeOver;

    OwnGrants(TakeOverGrant takeOver) {
        this.takeOver = takeOver;
    }

    @Override
    public String topic() {
        return OutboxGrants.TOPIC;
    }

    @Override
    public boolean takeOver(IncomingEvent told) {
        OutboxGrants.SharingState state = told.read(OutboxGrants.SharingState.class);
        return takeOver.handle(new Grant(
                state.grantId(),
                state.beneficiaryId(),
                state.structureId(),
                Purpose.of(state.purpose()),
                state.until(),
                state.resultIds(),
                state.awaitsResults(),
                // Which text was shown is not told.
                Accord.withoutText(state.grantedAt().truncatedTo(ChronoUnit.MICROS)),
                // Whose code it was is told with the consent alone, which is heard again.
                null,
                Arrays.stream(Grant.Status.values())
                        .filter(each -> each.code().equals(state.status()))
                        .findFirst()
                        .orElseThrow(),
                told.aggregateVersion()));
    }
}
