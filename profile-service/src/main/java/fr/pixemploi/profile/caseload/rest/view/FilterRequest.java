package fr.pixemploi.profile.caseload.rest.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.profile.caseload.domain.Band;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.Progress;
import fr.pixemploi.profile.situation.domain.AccommodationNeed;
import fr.pixemploi.profile.situation.domain.Equipment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which people are meant, in an address or in a saved list. What is left out asks nothing; what is asked of a result is asked of shared
 * ones only.
 */
@Schema(name = "CaseloadFilter")
public record FilterRequest(
        @QueryParam("search")
        @Nullable
        @Size(max = 100)
        @Parameter(
                description = "Words of the name, typing errors allowed, or the external id as it is.",
                example = "Lefevre")
        @Schema(examples = "Lefevre")
        String search,

        @QueryParam("referent")
        @Nullable
        @Size(max = 64)
        @Parameter(description = "Account of the adviser who follows the file; `me` for whoever asks.", example = "me")
        @Schema(examples = "me")
        String referent,

        @QueryParam("withReferent") @Nullable @Parameter(description = "Whether anybody follows the file.")
        Boolean withReferent,

        @QueryParam("shared")
        @Nullable
        @Parameter(description = "Whether anything is shared with the structure; a refusal shows as not shared.")
        Boolean shared,

        @QueryParam("progress")
        @Nullable
        @Pattern(regexp = "registered|invited|joined|done")
        @Parameter(
                description = "How far the person came; done: a result is shared with the structure.",
                example = "invited")
        @Schema(examples = "invited")
        String progress,

        @QueryParam("stage")
        @Nullable
        @Min(1)
        @Max(20)
        @Parameter(description = "Rank of the stage that the shared result reached in its campaign.", example = "2")
        @Schema(examples = "2")
        Integer stage,

        @QueryParam("band")
        @Nullable
        @Pattern(regexp = Band.CODES)
        @Parameter(description = "Band of the certified score that the shared results let expect.", example = "novice")
        @Schema(examples = "novice")
        String band,

        @QueryParam("canRegister")
        @Nullable
        @Parameter(description = "Whether the person may register for a certification, by what is shared.")
        Boolean canRegister,

        @QueryParam("isReady")
        @Nullable
        @Parameter(description = "Whether the exam of a certification would probably go well, by what is shared.")
        Boolean isReady,

        @QueryParam("certified") @Nullable @Parameter(description = "Whether a certificate shows.")
        Boolean certified,

        @QueryParam("pathway")
        @Nullable
        @Pattern(regexp = "none|proposed|accepted|in-progress|to-remake|completed|declined|abandoned")
        @Parameter(
                description =
                        "Status of the structure's pathway; `to-remake`: a step was left, refused or does not take place.",
                example = "in-progress")
        @Schema(examples = "in-progress")
        String pathway,

        @QueryParam("lacks")
        @Nullable
        @Pattern(regexp = Equipment.Item.CODES)
        @Parameter(
                description = "What the person has not at home, by what the structure's file says.",
                example = "computer")
        @Schema(examples = "computer")
        String lacks,

        @QueryParam("ease")
        @Nullable
        @Pattern(regexp = "[a-z][a-z0-9\\-]{0,39}")
        @Parameter(
                description = "How the person gets along with equipment: one of /v1/situation-codes.",
                example = "not-yet")
        @Schema(examples = "not-yet")
        String ease,

        @QueryParam("withNeeds")
        @Nullable
        @Parameter(description = "Whether the structure's file names any accommodation need.")
        Boolean withNeeds,

        @QueryParam("need")
        @Nullable
        @Pattern(regexp = AccommodationNeed.CODES)
        @Parameter(description = "An accommodation need that the structure's file names.", example = "read-aloud")
        @Schema(examples = "read-aloud")
        String need,

        @QueryParam("campaign")
        @Nullable
        @Size(max = 20)
        @Parameter(description = "Campaign of the shared result.", example = "PXEMPR346")
        @Schema(examples = "PXEMPR346")
        String campaign,

        @QueryParam("idleSince")
        @Nullable
        @Parameter(
                description = "Nothing that the structure may see has moved since the beginning of this day.",
                example = "2026-11-01")
        @Schema(implementation = String.class, format = "date", examples = "2026-11-01")
        LocalDate idleSince,

        @QueryParam("group")
        @Nullable
        @Parameter(description = "A group of the structure: who is in it today, or will be.")
        UUID group,

        @QueryParam("diagnosisRoute")
        @Nullable
        @Pattern(regexp = "[a-z][a-z0-9\\-]{0,39}")
        @Parameter(
                description =
                        "Route to which the newest entry diagnosis led, of those that the person shares: a `route` of "
                                + "`DiagnosisAdvice` in the assessment service's document.",
                example = "mediation-first")
        @Schema(examples = "mediation-first")
        String diagnosisRoute,

        @QueryParam("invitedTo")
        @Nullable
        @Size(max = 20)
        @Parameter(
                description = "Campaign to which the structure invited the person by an action on a group.",
                example = "PXEMPR346")
        @Schema(examples = "PXEMPR346")
        String invitedTo) {

    /** As the domain means it. */
    @JsonIgnore
    public CaseloadFilter meant() {
        String words = search == null ? "" : TextRule.kept(search);
        return new CaseloadFilter(
                words.isEmpty() ? null : words,
                referent,
                withReferent,
                shared,
                progress == null ? null : Progress.valueOf(progress.toUpperCase(Locale.ROOT)),
                stage,
                band == null ? null : Band.of(band),
                canRegister,
                isReady,
                certified,
                pathway,
                lacks == null ? null : Equipment.Item.of(lacks),
                ease,
                withNeeds,
                need == null ? null : AccommodationNeed.of(need),
                campaign,
                idleSince,
                group,
                diagnosisRoute,
                invitedTo);
    }

    public static FilterRequest of(CaseloadFilter filter) {
        Progress progress = filter.progress();
        Band band = filter.band();
        Equipment.Item lacks = filter.lacks();
        AccommodationNeed need = filter.need();
        return new FilterRequest(
                filter.search(),
                filter.referent(),
                filter.withReferent(),
                filter.shared(),
                progress == null ? null : progress.name().toLowerCase(Locale.ROOT),
                filter.stage(),
                band == null ? null : band.code(),
                filter.canRegister(),
                filter.isReady(),
                filter.certified(),
                filter.pathway(),
                lacks == null ? null : lacks.code(),
                filter.ease(),
                filter.withNeeds(),
                need == null ? null : need.code(),
                filter.campaign(),
                filter.idleSince(),
                filter.group(),
                filter.diagnosisRoute(),
                filter.invitedTo());
    }
}
