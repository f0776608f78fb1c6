package fr.pixemploi.profile.situation.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.profile.situation.domain.AccommodationNeed;
import fr.pixemploi.profile.situation.domain.Obstacles;
import fr.pixemploi.profile.situation.domain.Situation;
import fr.pixemploi.profile.situation.domain.SituationFrame;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a situation. A field left out stays as it is; null takes it away. */
@Schema(name = "UpdateSituationRequest")
record SituationRequest(
        @Nullable @Pattern(regexp = COMMUNE) @Schema(nullable = true, examples = "03185")
        String commune,

        @Nullable @Min(0) @Max(240) @Schema(nullable = true) Integer maxTravelMinutes,

        @Nullable @Min(0) @Max(60) @Schema(nullable = true) Integer hoursAWeek,

        @Nullable @Size(max = 7) @Schema(nullable = true) Set<@NotNull DayOfWeek> days,

        @Nullable @Valid @Schema(nullable = true) EquipmentView equipment,

        @Nullable @Size(max = 8) @Schema(nullable = true, description = "Needs, never the reason for them.")
        Set<@NotNull AccommodationNeed> accommodationNeeds,

        @Nullable @Pattern(regexp = LANGUAGE) @Schema(nullable = true, examples = "fr")
        String language,

        @Nullable @Schema(nullable = true) Boolean easyReading,

        @Nullable
        @Pattern(regexp = CODE)
        @Schema(nullable = true, description = "One of /v1/situation-codes.", examples = "not-employed")
        String employmentStatus,

        @Nullable @Size(max = 10) @Schema(nullable = true, description = "Goals of the pathway service, by their ids.")
        List<@NotNull @Pattern(regexp = CODE) String> goals,

        @Nullable @Size(max = 30) @Schema(nullable = true) List<@NotNull @Valid ObstacleView> obstacles,

        @Nullable @Valid @Schema(nullable = true) TrainingAsksView trainingAsks) {
    /** The official geographic code of INSEE; Corsica has letters, Overseas three figures first. */
    static final String COMMUNE = "(\\d{2}|2[AB])\\d{3}";

    static final String LANGUAGE = "[a-z]{2,3}";
    static final String CODE = "[a-z][a-z0-9\\-]{0,39}";

    static SituationRequest of(Situation said) {
        return new SituationRequest(
                said.commune(),
                said.maxTravelMinutes(),
                said.hoursAWeek(),
                said.days(),
                EquipmentView.of(said.equipment()),
                said.accommodationNeeds(),
                said.language(),
                said.easyReading(),
                said.employmentStatus(),
                said.goals(),
                ObstacleView.of(said.obstacles()),
                TrainingAsksView.of(said.trainingAsks()));
    }

    /** @param frame in which obstacles are said that are not as they were */
    Situation situation(Situation before, SituationFrame frame) {
        return new Situation(
                commune,
                maxTravelMinutes,
                hoursAWeek,
                days,
                equipment == null ? null : equipment.equipment(),
                accommodationNeeds,
                language,
                easyReading,
                employmentStatus,
                goals,
                obstacles(before.obstacles(), frame),
                trainingAsks == null ? null : trainingAsks.asks());
    }

    private @Nullable Obstacles obstacles(@Nullable Obstacles before, SituationFrame frame) {
        if (obstacles == null) return null;
        var impacts = ObstacleView.impacts(obstacles);
        return before != null && before.impacts().equals(impacts) ? before : frame.obstacles(impacts);
    }

    @AssertTrue(message = "{fr.pixemploi.profile.situation.Obstacles.once}")
    @PointsTo("obstacles")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isEachObstacleNamedOnce() {
        return obstacles == null || ObstacleView.impacts(obstacles).size() == obstacles.size();
    }
}
