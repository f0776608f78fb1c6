package fr.pixemploi.assessment.campaign.rest.simulation;

import fr.pixemploi.assessment.bank.campaign.RulesDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rules of a draft campaign as they are sent, with the bounds of {@code campaign/campaigns.schema.json}. */
@Schema(name = "SimulationRules", description = "Minima are met whenever budget and bank allow it, maxima always.")
record SimulationRules(
        @NotNull @Min(1) @Max(200) @Schema(description = "Questions at most.", examples = "40")
        Integer items,

        @Min(1)
        @Max(240)
        @Schema(description = "Answering time at most; only questions are counted when absent.", examples = "40")
        @Nullable
        Integer minutes,

        @NotNull @Valid Count perCompetence,

        @Size(max = 100) @Schema(description = "Competences that differ from `perCompetence`, by code.") @Nullable
        Map<String, @NotNull @Valid Count> competences,

        @Size(max = 100) @Schema(description = "Of a domain's competences together, by its code.") @Nullable
        Map<String, @NotNull @Valid Count> perDomain,

        @Size(max = 100) @Schema(description = "Of a type of item.") @Nullable
        Map<String, @NotNull @Valid Count> perType,

        @Size(max = 100)
        @Schema(description = "What a competence's uncertainty counts, by code; 1 for those not named.")
        @Nullable
        Map<String, @NotNull Double> weights,

        @Size(max = 8) @Schema(description = "Whether each competence reaches a level.") @Nullable
        List<@NotNull @Valid Decision> decisions,

        @NotNull
        @DecimalMin("0")
        @Schema(
                description =
                        "The sitting ends when no question is expected to take off more loss a minute; 0 when only the budget ends it.",
                examples = "0.02")
        Double floorPerMinute,

        @NotNull
        @Min(1)
        @Max(10)
        @Schema(description = "Each question is drawn among so many best ones.", examples = "3")
        Integer drawnAmong,

        @NotNull @Schema(description = "Whether the first questions are easy and short.", examples = "true")
        Boolean gentleStart,

        @NotNull
        @Min(0)
        @Max(100)
        @Schema(description = "Questions of other competences between two of one, where possible.", examples = "1")
        Integer spacing,

        @DecimalMin("0")
        @DecimalMax("1")
        @Schema(
                description =
                        "Least share of questions where people do the thing, in a page or a file; none is asked for when absent.",
                examples = "0.2")
        @Nullable
        Double tasksAtLeast,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Schema(description = "Share of sittings that an item may be asked in; 1 when all may.", examples = "0.4")
        Double exposureAtMost,

        @NotNull
        @Min(0)
        @Max(3660)
        @Schema(
                description = "Days for which a person does not meet an item again while there are others.",
                examples = "90")
        Integer notAgainWithinDays) {
    @Schema(name = "SimulationCount", description = "At least and at most so many questions.")
    record Count(
            @NotNull @Min(0) @Max(200) @Schema(examples = "2")
            Integer atLeast,

            @NotNull @Min(0) @Max(200) @Schema(examples = "5")
            Integer atMost) {
        RulesDraft.CountDraft draft() {
            return new RulesDraft.CountDraft(atLeast, atMost);
        }
    }

    @Schema(name = "SimulationDecision")
    record Decision(
            @NotNull @Min(1) @Max(8) @Schema(examples = "3") Integer level,

            @NotNull @DecimalMin("0") @Schema(description = "What a certainly wrong decision costs.", examples = "0.5")
            Double weight) {}

    RulesDraft draft() {
        return new RulesDraft(
                items,
                minutes,
                perCompetence.draft(),
                drafts(competences),
                drafts(perDomain),
                drafts(perType),
                weights,
                decisions == null
                        ? null
                        : decisions.stream()
                                .map(decision -> new RulesDraft.DecisionDraft(decision.level(), decision.weight()))
                                .toList(),
                floorPerMinute,
                drawnAmong,
                gentleStart,
                spacing,
                tasksAtLeast,
                exposureAtMost,
                notAgainWithinDays);
    }

    private static @Nullable Map<String, RulesDraft.CountDraft> drafts(@Nullable Map<String, Count> counts) {
        if (counts == null) return null;
        Map<String, RulesDraft.CountDraft> drafts = new TreeMap<>();
        counts.forEach((code, count) -> drafts.put(code, count.draft()));
        return drafts;
    }
}
