package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.bank.campaign.Stages;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Parts of a campaign, as they are sent and as they are shown. */
final class CampaignParts {
    static final String COMPETENCE = "[1-9][0-9]?\\.[1-9][0-9]?";

    private CampaignParts() {}

    @Schema(name = "CampaignTexts", description = "Words of the structure to people, in French.")
    record Texts(
            @Size(min = 1, max = 4000)
            @Schema(
                    description = "Read before the start.",
                    examples = "Ce test nous aide à choisir l'atelier qui vous convient.")
            @Nullable
            String participant,

            @Size(min = 1, max = 4000)
            @Schema(
                    description = "Read beside the result.",
                    examples = "Proposer l'atelier du jeudi sous le premier palier.")
            @Nullable
            String adviser) {
        static @Nullable Texts of(CampaignDraft.@Nullable TextsDraft draft) {
            return draft == null ? null : new Texts(draft.participant(), draft.adviser());
        }

        CampaignDraft.TextsDraft draft() {
            return new CampaignDraft.TextsDraft(participant, adviser);
        }
    }

    @Schema(name = "CampaignBudget", description = "How long the test takes.")
    record Budget(
            @Min(1)
            @Max(240)
            @Schema(description = "Answering time at most, within the template's limits.", examples = "30")
            @Nullable
            Integer minutes,

            @Schema(description = "How early the test may end when it knows enough.", examples = "usual") @Nullable
            CampaignPrecision precision) {}

    @Schema(name = "CampaignOpening", description = "When people may begin; always when absent.")
    record Opening(
            @Schema(description = "Not before.", examples = "2027-01-04T08:00:00+01:00") @Nullable
            OffsetDateTime from,

            @Schema(description = "Not from this time on.", examples = "2027-07-01T00:00:00+02:00") @Nullable
            OffsetDateTime until) {
        static @Nullable Opening of(CampaignDraft.@Nullable OpeningDraft draft) {
            return draft == null ? null : new Opening(time(draft.from()), time(draft.until()));
        }

        private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
            return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
        }

        CampaignDraft.@Nullable OpeningDraft draft() {
            if (from == null && until == null) return null;
            return new CampaignDraft.OpeningDraft(instant(from), instant(until));
        }

        private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
            return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.MILLIS);
        }
    }

    @Schema(name = "CampaignAttempts", description = "How often a person may take it.")
    record Attempts(
            @Min(1)
            @Max(100)
            @Schema(description = "Sittings at most; without limit when absent.", examples = "3")
            @Nullable
            Integer most,

            @Min(0)
            @Max(3650)
            @Schema(description = "Days from the end of one to the start of the next.", examples = "7")
            @Nullable
            Integer betweenDays) {
        static @Nullable Attempts of(CampaignDraft.@Nullable AttemptsDraft draft) {
            return draft == null ? null : new Attempts(draft.most(), draft.betweenDays());
        }

        CampaignDraft.AttemptsDraft draft() {
            return new CampaignDraft.AttemptsDraft(most, betweenDays == null ? 0 : betweenDays);
        }
    }

    @Schema(
            name = "EntryQuestion",
            description = "Asked before the first question. Never ask for a name, an address or a NIR.")
    record Question(
            @NotBlank @Size(max = 200) @Schema(description = "For the person.", examples = "Votre numéro de dossier")
            String label,

            @Size(min = 1, max = 100) @Schema(description = "Of an answer.", examples = "ML-2042") @Nullable
            String example,

            @Schema(description = "Whether the test begins only with an answer.", examples = "false") @Nullable
            Boolean required) {
        static @Nullable Question of(CampaignDraft.@Nullable QuestionDraft draft) {
            return draft == null ? null : new Question(draft.label(), draft.example(), draft.required());
        }

        static @Nullable Question of(Campaign.@Nullable Question question) {
            return question == null ? null : new Question(question.label(), question.example(), question.required());
        }

        CampaignDraft.QuestionDraft draft() {
            return new CampaignDraft.QuestionDraft(label, example, Boolean.TRUE.equals(required));
        }
    }

    @Schema(name = "CampaignConditions", description = "How everyone takes it, without asking.")
    record Conditions(
            @DecimalMin("1")
            @DecimalMax("4")
            @Schema(description = "Times the usual answering time.", examples = "1.33")
            @Nullable
            Double timeFactor,

            @Schema(description = "Leaving the page is not noted.", examples = "true") @Nullable
            Boolean noFocusRule,

            @Schema(description = "Texts are read aloud.", examples = "true") @Nullable
            Boolean readAloud,

            @Schema(description = "Pauses are offered.", examples = "true") @Nullable
            Boolean breaks,

            @Schema(description = "People leave the device to the next one.", examples = "false") @Nullable
            Boolean sharedDevices,

            @Schema(description = "Someone helps; marked in the result.", examples = "false") @Nullable
            Boolean adviserBeside) {
        static @Nullable Conditions of(CampaignDraft.@Nullable ConditionsDraft draft) {
            return draft == null
                    ? null
                    : new Conditions(
                            draft.timeFactor(),
                            draft.noFocusRule(),
                            draft.readAloud(),
                            draft.breaks(),
                            draft.sharedDevices(),
                            draft.adviserBeside());
        }

        static Conditions of(Campaign.Conditions conditions) {
            return new Conditions(
                    conditions.timeFactor(),
                    conditions.noFocusRule(),
                    conditions.readAloud(),
                    conditions.breaks(),
                    conditions.sharedDevices(),
                    conditions.adviserBeside());
        }

        CampaignDraft.ConditionsDraft draft() {
            return new CampaignDraft.ConditionsDraft(
                    timeFactor,
                    Boolean.TRUE.equals(noFocusRule),
                    Boolean.TRUE.equals(readAloud),
                    Boolean.TRUE.equals(breaks),
                    Boolean.TRUE.equals(sharedDevices),
                    Boolean.TRUE.equals(adviserBeside));
        }
    }

    @Schema(
            name = "CampaignStage",
            description =
                    "A step of the result; one of a campaign begins at level 0, and none above the highest level it tells.")
    record Stage(
            @NotNull
            @Min(0)
            @Max(8)
            @Schema(
                    description =
                            "Average level of the campaign's competences from which it is reached; whoever was not asked about each of them reaches none.",
                    examples = "3")
            Integer level,

            @NotBlank @Size(max = 80) @Schema(examples = "À l'aise")
            String title,

            @NotBlank
            @Size(max = 1000)
            @Schema(description = "For the person.", examples = "Vous vous débrouillez pour la plupart des démarches.")
            String participant,

            @Size(min = 1, max = 1000)
            @Schema(description = "For the adviser.", examples = "Autonomie dans les usages courants.")
            @Nullable
            String adviser) {
        static Stage of(Stages.Stage stage) {
            return new Stage(stage.level(), stage.title(), stage.participant(), stage.adviser());
        }

        Stages.Stage stage() {
            return new Stages.Stage(level, title, participant, adviser);
        }
    }

    @Schema(name = "CampaignSharing", description = "What is asked of the person once the result is there.")
    record Sharing(
            @NotNull @Schema(description = "Whether sharing with the structure is proposed.", examples = "true")
            Boolean asked,

            @Pattern(regexp = SharingPurpose.CODES)
            @Schema(description = "Proposed.", examples = "accompagnement")
            @Nullable
            String purpose,

            @Min(1) @Max(1095) @Schema(description = "Days for which it is proposed.", examples = "365") @Nullable
            Integer days) {
        static @Nullable Sharing of(CampaignDraft.@Nullable SharingDraft draft) {
            return draft == null
                    ? null
                    : new Sharing(draft.asked(), draft.purpose(), draft.days() == 0 ? null : draft.days());
        }

        static Sharing of(Campaign.Sharing sharing) {
            return new Sharing(sharing.asked(), sharing.purpose(), sharing.asked() ? sharing.days() : null);
        }

        CampaignDraft.SharingDraft draft() {
            return new CampaignDraft.SharingDraft(asked, purpose, days == null ? 0 : days);
        }
    }
}
