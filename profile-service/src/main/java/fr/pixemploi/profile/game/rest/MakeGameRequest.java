package fr.pixemploi.profile.game.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.profile.game.application.MakeGame;
import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.TeamKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A game to make.
 *
 * @param teamsAre what plays against each other
 * @param firstDay from its start, by the structure's clock
 * @param lastDay to its end; a year from the first one at most
 * @param teams their names, each once
 */
@Schema(name = "MakeGameRequest")
record MakeGameRequest(
        @NotNull UUID structureId,

        @NotBlank @Size(max = 100) @Impersonal @Schema(examples = "Le Pixomètre de l'hiver")
        String name,

        @NotNull TeamKind teamsAre,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,

        @NotNull @Size(min = 2, max = Game.MOST_TEAMS) @Schema(examples = "[\"Les Cigales\", \"Les Mistrals\"]")
        List<@NotBlank @Size(max = 60) @Impersonal String> teams) {
    @AssertTrue(message = "{fr.pixemploi.profile.game.EndsAfterItBegins.message}")
    @PointsTo("lastDay")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isEndingAfterItBegins() {
        return inOrder(firstDay, lastDay);
    }

    @AssertTrue(message = "{fr.pixemploi.profile.game.LastsAYear.message}")
    @PointsTo("lastDay")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isLastingAYearAtMost() {
        return firstDay == null
                || lastDay == null
                || lastDay.minus(Game.LONGEST).isBefore(firstDay);
    }

    @AssertTrue(message = "{fr.pixemploi.profile.game.EachTeamOnce.message}")
    @PointsTo("teams")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isNamingEachTeamOnce() {
        return teams == null || teams.stream().distinct().count() == teams.size();
    }

    /** True also while one of them is missing, which is told by itself. */
    private static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !last.isBefore(first);
    }

    MakeGame.Wanted wanted() {
        return new MakeGame.Wanted(structureId, name, teamsAre, firstDay, lastDay, teams);
    }
}
