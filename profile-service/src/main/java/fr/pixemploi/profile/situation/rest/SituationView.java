package fr.pixemploi.profile.situation.rest;

import fr.pixemploi.profile.situation.domain.AccommodationNeed;
import fr.pixemploi.profile.situation.domain.FileSituation;
import fr.pixemploi.profile.situation.domain.Situation;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of its person's situation; absent what nobody said.
 *
 * @param obstacleFrame version of the frame in which the obstacles were said
 * @param version zero while nobody said anything
 */
@Schema(name = "Situation")
record SituationView(
        UUID fileId,
        @Nullable @Schema(examples = "03185") String commune,
        @Nullable Integer maxTravelMinutes,
        @Nullable Integer hoursAWeek,
        @Nullable Set<DayOfWeek> days,
        @Nullable EquipmentView equipment,
        @Nullable Set<AccommodationNeed> accommodationNeeds,
        @Nullable @Schema(examples = "fr") String language,
        @Nullable Boolean easyReading,
        @Nullable @Schema(examples = "not-employed") String employmentStatus,
        @Nullable List<String> goals,
        @Nullable List<ObstacleView> obstacles,
        @Nullable Integer obstacleFrame,
        @Nullable TrainingAsksView trainingAsks,
        long version) {
    static SituationView of(FileSituation file) {
        Situation said = file.said();
        return new SituationView(
                file.fileId(),
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
                said.obstacles() == null ? null : said.obstacles().frame(),
                TrainingAsksView.of(said.trainingAsks()),
                file.version());
    }
}
