package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign's badges and their criteria, as they are sent and as they are shown. */
final class BadgeParts {
    private BadgeParts() {}

    @Schema(name = "CampaignBadge", description = "What a result may earn; a key alone names a shipped badge.")
    record Badge(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "CLEA_NUMERIQUE_ELIGIBILITY")
            String key,

            @Size(min = 1, max = 100) @Schema(examples = "Prêt pour CléA numérique") @Nullable
            String title,

            @Size(min = 1, max = 1000) @Schema(description = "What it says of the person.") @Nullable
            String text,

            @Size(min = 1, max = 200)
            @Schema(description = "What the picture shows, for those who do not see it.")
            @Nullable
            String imageAlternative,

            @Valid @Nullable Criterion criterion,

            @Size(min = 1, max = 60)
            @Schema(description = "What it makes eligible for.", examples = "clea-numerique")
            @Nullable
            String opens,

            @Size(min = 1, max = 2000)
            @Schema(description = "Where the criterion comes from, and who decided it.")
            @Nullable
            String provenance) {
        static Badge of(BadgeDraft draft) {
            return new Badge(
                    String.valueOf(draft.key()),
                    draft.title(),
                    draft.text(),
                    draft.imageAlternative(),
                    draft.criterion() == null ? null : Criterion.of(draft.criterion()),
                    draft.opens(),
                    draft.provenance());
        }

        BadgeDraft draft() {
            return new BadgeDraft(
                    key,
                    title,
                    text,
                    imageAlternative,
                    criterion == null ? null : criterion.draft(),
                    opens,
                    provenance);
        }
    }

    @Schema(
            name = "BadgeCriterion",
            description = "Exactly one of these.",
            examples = "{\"mastery\": {\"atLeast\": 0.8}}")
    record Criterion(
            @Valid @Nullable Mastery mastery,
            @Valid @Nullable Level competence,
            @Valid @Nullable Competences competences,
            @Valid @Nullable Domain domain,

            @Size(min = 1, max = 20) @Schema(description = "Each of these.") @Nullable
            List<@NotNull @Valid Criterion> allOf,

            @Size(min = 1, max = 20) @Schema(description = "One of these at least.") @Nullable
            List<@NotNull @Valid Criterion> anyOf) {
        static Criterion of(BadgeDraft.CriterionDraft draft) {
            return new Criterion(
                    draft.mastery() == null
                            ? null
                            : new Mastery(
                                    draft.mastery().atLeast(), draft.mastery().competences()),
                    draft.competence() == null
                            ? null
                            : new Level(
                                    draft.competence().code(),
                                    draft.competence().level()),
                    draft.competences() == null
                            ? null
                            : new Competences(
                                    draft.competences().atLeast(),
                                    draft.competences().level()),
                    draft.domain() == null
                            ? null
                            : new Domain(draft.domain().code(), draft.domain().averageLevel()),
                    all(draft.allOf()),
                    all(draft.anyOf()));
        }

        private static @Nullable List<Criterion> all(@Nullable List<BadgeDraft.CriterionDraft> drafts) {
            return drafts == null ? null : drafts.stream().map(Criterion::of).toList();
        }

        BadgeDraft.CriterionDraft draft() {
            return new BadgeDraft.CriterionDraft(
                    mastery == null ? null : new BadgeDraft.MasteryDraft(mastery.atLeast(), mastery.competences()),
                    competence == null ? null : new BadgeDraft.LevelDraft(competence.code(), competence.level()),
                    competences == null
                            ? null
                            : new BadgeDraft.CompetencesDraft(competences.atLeast(), competences.level()),
                    domain == null ? null : new BadgeDraft.DomainDraft(domain.code(), domain.averageLevel()),
                    drafts(allOf),
                    drafts(anyOf));
        }

        private static @Nullable List<BadgeDraft.CriterionDraft> drafts(@Nullable List<Criterion> bodies) {
            return bodies == null ? null : bodies.stream().map(Criterion::draft).toList();
        }
    }

    @Schema(
            name = "MasteryCriterion",
            description = "Mastery rate of some competences; of all measured ones when none is named.")
    record Mastery(
            @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") @Schema(examples = "0.75")
            Double atLeast,

            @Size(max = 100) @Schema(examples = "[\"2.1\", \"4.1\"]") @Nullable
            List<@NotNull @Pattern(regexp = CampaignParts.COMPETENCE) String> competences) {}

    @Schema(name = "LevelCriterion", description = "Level of one competence.")
    record Level(
            @NotNull @Pattern(regexp = CampaignParts.COMPETENCE) @Schema(examples = "2.1")
            String code,

            @NotNull @Min(1) @Max(8) @Schema(examples = "3") Integer level) {}

    @Schema(name = "CompetencesCriterion", description = "So many competences at a level.")
    record Competences(
            @NotNull @Min(1) @Max(100) @Schema(examples = "12")
            Integer atLeast,

            @NotNull @Min(1) @Max(8) @Schema(examples = "3") Integer level) {}

    @Schema(name = "DomainCriterion", description = "Average level of a domain's measured competences.")
    record Domain(
            @NotBlank @Size(max = 20) @Schema(examples = "4")
            String code,

            @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("8") @Schema(examples = "3")
            Double averageLevel) {}
}
