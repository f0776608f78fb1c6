package fr.pixemploi.profile.situation.rest;

import fr.pixemploi.profile.situation.domain.Obstacles;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much something weighs that stands between a person and work.
 *
 * @param code one of /v1/situation-codes
 */
@Schema(name = "Obstacle")
record ObstacleView(
        @NotNull @Pattern(regexp = SituationRequest.CODE) @Schema(examples = "mobility")
        String code,

        @NotNull Obstacles.Impact impact) {
    static @Nullable List<ObstacleView> of(@Nullable Obstacles said) {
        return said == null
                ? null
                : said.impacts().entrySet().stream()
                        .map(each -> new ObstacleView(each.getKey(), each.getValue()))
                        .toList();
    }

    static Map<String, Obstacles.Impact> impacts(List<ObstacleView> said) {
        Map<String, Obstacles.Impact> impacts = new TreeMap<>();
        for (ObstacleView each : said) impacts.put(each.code(), each.impact());
        return impacts;
    }
}
