package fr.pixemploi.pathway.goal.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a structure as its manager writes it; never about a person.
 *
 * @param easyTitle in easy French
 * @param basedOn the common goal that it is a copy of
 * @param minimumLevels each competence once
 */
@Schema(name = "StructureGoalRequest")
record StructureGoalRequest(
        @NotBlank
        @Size(max = 120)
        @Schema(description = "As advisers read it.", examples = "Devenir agent d'accueil à la mairie")
        String title,

        @NotBlank
        @Size(max = 120)
        @Schema(description = "In easy French, for people.", examples = "Travailler à l'accueil")
        String easyTitle,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "What it asks of a person, in plain French; never about one.",
                examples = "Messagerie et agenda partagé.")
        String description,

        @Nullable
        @Pattern(regexp = GoalId.PATTERN)
        @Schema(description = "The common goal that it is a copy of.", examples = "receptionist")
        String basedOn,

        @NotNull @Size(min = 1, max = 40) @Schema(description = "Each competence once.")
        List<@NotNull @Valid LevelRequest> minimumLevels) {
    @Schema(name = "MinimumLevelRequest")
    record LevelRequest(
            @NotNull @Pattern(regexp = CompetenceCode.PATTERN) @Schema(description = "Its code.", examples = "1.2")
            String competence,

            @NotNull @Min(1) @Max(8) @Schema(description = "That the goal asks at least.")
            Integer level) {}

    @AssertTrue(message = "{fr.pixemploi.pathway.catalogue.EachOnce.message}")
    @PointsTo("minimumLevels")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isEachOnce() {
        return minimumLevels == null
                || minimumLevels.stream()
                                .filter(Objects::nonNull)
                                .map(LevelRequest::competence)
                                .distinct()
                                .count()
                        == minimumLevels.size();
    }

    OwnGoal.Content toContent() {
        var required = new TreeMap<CompetenceCode, Level>();
        minimumLevels.forEach(each -> required.put(new CompetenceCode(each.competence()), new Level(each.level())));
        return new OwnGoal.Content(
                title, easyTitle, description, basedOn == null ? null : new GoalId(basedOn), required);
    }
}
