package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.kit.id.Impersonal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What structures ask of their campaigns. */
final class StructureCampaignRequests {
    private StructureCampaignRequests() {}

    @Schema(name = "MakeCampaign", description = "A campaign from a template; what is absent is as the template says.")
    record MakeRequest(
            @NotNull
            @Pattern(regexp = "[a-z][a-z0-9-]{2,59}")
            @Schema(description = "Key of the template.", examples = "mission-locale-themes")
            String template,

            @NotBlank
            @Size(max = 120)
            @Schema(description = "French, for people.", examples = "Mes six défis numériques, session de janvier")
            String title,

            @Impersonal
            @Size(min = 1, max = 120)
            @Schema(
                    description =
                            "What other structures read in the title's place; it tells nothing of whom the campaign is for.",
                    examples = "Test de compétences numériques")
            @Nullable
            String neutralTitle,

            @Size(min = 1, max = 500)
            @Schema(description = "One or two short sentences.", examples = "Six sujets utiles, 15 à 20 minutes.")
            @Nullable
            String description,

            @Valid CampaignParts.@Nullable Texts texts,

            @Size(min = 1, max = 100)
            @Schema(description = "Some of the template's competences.", examples = "[\"2.1\", \"4.1\"]")
            @Nullable
            List<@NotNull @Pattern(regexp = CampaignParts.COMPETENCE) String> competences,

            @Min(1)
            @Max(8)
            @Schema(description = "Highest level that is asked about and told.", examples = "5")
            @Nullable
            Integer upToLevel,

            @Valid CampaignParts.@Nullable Budget budget,

            @Size(min = 1, max = 64)
            @Schema(
                    description = "IANA time zone in which its days count; the structure's when absent.",
                    examples = "Indian/Reunion")
            @Nullable
            String timeZone,

            @Valid CampaignParts.@Nullable Opening opening,
            @Valid CampaignParts.@Nullable Attempts attempts,

            @Min(1)
            @Max(365)
            @Schema(description = "Days without an answer after which an open sitting ends.", examples = "90")
            @Nullable
            Integer expiresAfterDays,

            @Valid CampaignParts.@Nullable Question question,
            @Valid CampaignParts.@Nullable Conditions conditions,

            @Size(max = 10)
            @Schema(description = "One begins at level 0, none above `upToLevel`. None when empty.")
            @Nullable
            List<CampaignParts.@NotNull @Valid Stage> stages,

            @Size(max = 20) @Schema(description = "None when empty.") @Nullable
            List<BadgeParts.Badge> badges,

            @Valid CampaignParts.@Nullable Sharing sharing) {
        CampaignWish wish() {
            return new CampaignWish(
                    template,
                    title,
                    neutralTitle,
                    description,
                    texts == null ? null : texts.draft(),
                    competences,
                    upToLevel,
                    budget == null ? null : budget.minutes(),
                    budget == null ? null : budget.precision(),
                    timeZone,
                    opening == null ? null : opening.draft(),
                    attempts == null ? null : attempts.draft(),
                    expiresAfterDays,
                    question == null ? null : question.draft(),
                    conditions == null ? null : conditions.draft(),
                    stages == null
                            ? null
                            : stages.stream().map(CampaignParts.Stage::stage).toList(),
                    badges == null
                            ? null
                            : badges.stream().map(BadgeParts.Badge::draft).toList(),
                    sharing == null ? null : sharing.draft());
        }
    }

    @Schema(name = "CopyCampaign")
    record CopyRequest(
            @Size(min = 1, max = 120)
            @Schema(description = "Of the copy; the same when absent.", examples = "Mes six défis, session de mars")
            @Nullable
            String title,

            @Schema(
                    description = "Whose the copy is; the same structure when absent.",
                    examples = "01940000-0000-7000-8000-00000000000a")
            @Nullable
            UUID structureId) {}

    @Schema(name = "DelegateCampaigns")
    record DelegateRequest(
            @NotNull
            @Schema(
                    description = "The structure whose managers may administer.",
                    examples = "01940000-0000-7000-8000-00000000000b")
            UUID delegateId) {}
}
