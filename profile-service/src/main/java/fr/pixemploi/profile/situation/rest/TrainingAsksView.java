package fr.pixemploi.profile.situation.rest;

import fr.pixemploi.profile.situation.domain.TrainingAsks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What health asks of training, never why.
 *
 * @param hoursADay most hours of training a day
 */
@Schema(name = "TrainingAsks")
record TrainingAsksView(
        @Nullable @Min(1) @Max(12) Integer hoursADay,
        @Nullable Boolean breaks,
        @Nullable Boolean atADistance) {
    static @Nullable TrainingAsksView of(@Nullable TrainingAsks said) {
        return said == null ? null : new TrainingAsksView(said.hoursADay(), said.breaks(), said.atADistance());
    }

    TrainingAsks asks() {
        return new TrainingAsks(hoursADay, Boolean.TRUE.equals(breaks), Boolean.TRUE.equals(atADistance));
    }
}
