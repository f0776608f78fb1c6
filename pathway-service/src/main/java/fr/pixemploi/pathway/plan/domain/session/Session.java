package fr.pixemploi.pathway.plan.domain.session;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session of a training as seen from one person's home.
 *
 * @param mobileReady true when a smartphone will do for its part at a distance
 * @param travelMinutes one way; null when it could not be placed; not looked at when all is at a distance
 * @param languages codes; empty when not told
 * @param publics codes of those it is for; empty for all
 * @param accommodations answers by need; a need without an answer is one that nobody spoke of
 * @param seatsLeft null when seats are not ours to count
 * @param mayWait whether one may wait for a seat where none is left
 * @param recruitment null when not told
 * @param prerequisites logits that the expected standing must have reached when it starts
 */
public record Session(
        SessionId id,
        TrainingId training,
        DeliveryMode mode,
        boolean mobileReady,
        Dates dates,
        @Nullable Integer travelMinutes,
        Set<String> languages,
        Set<String> publics,
        Map<String, Accommodation> accommodations,
        @Nullable Integer seatsLeft,
        boolean mayWait,
        @Nullable Recruitment recruitment,
        Cost cost,
        Map<CompetenceCode, Effect> effects,
        Map<CompetenceCode, Double> prerequisites) {
    /** What was written about one need. */
    public enum Accommodation {
        MET,
        REFUSED
    }

    public enum Recruitment {
        OPEN,
        CLOSED,
        SUSPENDED
    }

    /** What tells it from the other dates of the same permanent entry. */
    public record Key(SessionId id, LocalDate start) {}

    public Session {
        if (travelMinutes != null && travelMinutes < 0)
            throw new IllegalArgumentException("no travel: " + travelMinutes);
        if (seatsLeft != null && seatsLeft < 0) throw new IllegalArgumentException("no seats: " + seatsLeft);
        languages = Set.copyOf(languages);
        publics = Set.copyOf(publics);
        accommodations = Map.copyOf(accommodations);
        effects = Map.copyOf(effects);
        prerequisites = Map.copyOf(prerequisites);
    }

    public Key key() {
        return new Key(id, dates.start());
    }

    public boolean remote() {
        return mode == DeliveryMode.REMOTE;
    }

    public Session on(Dates others) {
        return new Session(
                id,
                training,
                mode,
                mobileReady,
                others,
                travelMinutes,
                languages,
                publics,
                accommodations,
                seatsLeft,
                mayWait,
                recruitment,
                cost,
                effects,
                prerequisites);
    }
}
