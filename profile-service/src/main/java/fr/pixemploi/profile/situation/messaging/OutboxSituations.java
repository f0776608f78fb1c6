package fr.pixemploi.profile.situation.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.situation.domain.AccommodationNeed;
import fr.pixemploi.profile.situation.domain.Equipment;
import fr.pixemploi.profile.situation.domain.Situation;
import fr.pixemploi.profile.situation.domain.SituationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States of situations on {@code profile.situation.state}: no obstacle, no goal, nothing of health. */
@ApplicationScoped
class OutboxSituations implements SituationEvents {
    private static final String STATES = "profile.situation.state";
    private static final String STATE = "fr.pixemploi.profile.situation-state.v1";

    record SituationState(
            UUID beneficiaryId,
            @Nullable String commune,
            @Nullable Integer maxTravelMinutes,
            @Nullable Integer hoursAWeek,
            @Nullable Set<DayOfWeek> days,
            @Nullable Equipment equipment,
            @Nullable Set<AccommodationNeed> accommodationNeeds,
            @Nullable String language,
            @Nullable Boolean easyReading,
            @Nullable String employmentStatus) {}

    private final Outbox outbox;

    OutboxSituations(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void told(UUID person, Situation situation, long version) {
        var state = new SituationState(
                person,
                situation.commune(),
                situation.maxTravelMinutes(),
                situation.hoursAWeek(),
                situation.days(),
                situation.equipment(),
                situation.accommodationNeeds(),
                situation.language(),
                situation.easyReading(),
                situation.employmentStatus());
        outbox.append(OutgoingEvent.state(STATES, STATE, person, version, person, state));
    }

    @Override
    public void withdrawn(UUID file, long version) {
        outbox.append(OutgoingEvent.state(STATES, STATE, file, version, file, null));
    }
}
