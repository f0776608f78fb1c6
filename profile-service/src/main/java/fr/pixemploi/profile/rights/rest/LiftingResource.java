package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.rights.application.answer.AnswerWords;
import fr.pixemploi.profile.rights.application.answer.LiftRestriction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a structure records that a restriction ends. */
@Path("/v1/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
class LiftingResource {
    /**
     * @param reason by a code of the list
     * @param toldOn on which day the person was told before; absent for the person's own word, and for nothing else
     */
    @Schema(name = "LiftRestrictionRequest")
    record LiftBody(
            @NotBlank @Size(max = 50) @Schema(examples = "parole-de-la-personne")
            String reason,

            @Nullable LocalDate toldOn) {}

    /**
     * @param restrictedSince since when another restriction that the person asked of the structure holds; absent where it may go on
     * @param sentence what follows from it, in the caller's language
     */
    @Schema(name = "LiftedRestriction")
    record LiftedView(
            Instant liftedAt,
            @Nullable Instant restrictedSince,

            @Schema(examples = "Les partages retirés ne reviennent pas d’eux-mêmes.")
            String sentence) {
        static LiftedView of(LiftRestriction.Lifted lifted, AnswerWords.Sentence sentence, String language) {
            return new LiftedView(lifted.lifting().liftedAt(), lifted.restrictedSince(), sentence.in(language));
        }
    }

    /** @param toldBefore whether the person is told before, and on which day is said */
    @Schema(name = "LiftingReason")
    record ReasonView(
            @Schema(examples = "parole-de-la-personne") String code,
            boolean toldBefore,

            @Schema(examples = "La personne le demande.") String text,

            @Schema(examples = "RGPD, article 18, paragraphe 2")
            String source) {}

    @Schema(name = "LiftingReasonList")
    record ReasonList(List<ReasonView> items) {}

    private final LiftRestriction lift;
    private final AnswerWords words;
    private final Problems problems;
    private final CurrentCaller caller;

    LiftingResource(LiftRestriction lift, AnswerWords words, Problems problems, CurrentCaller caller) {
        this.lift = lift;
        this.words = words;
        this.problems = problems;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/lifting")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Record that a restriction ends",
            description =
                    "By the own word of a person without an account at the desk, or for another reason of `/v1/rights-requests/lifting-reasons` of which the person was "
                            + "told before, on `toldOn`: between the day on which it was granted and today. Grants that were taken back stay so. Saying so again changes nothing.")
    public LiftedView liftRestriction(@PathParam("id") UUID id, @NotNull @Valid LiftBody request) {
        LiftRestriction.Lifted lifted = lift.atDesk(caller.get(), id, request.reason(), request.toldOn());
        return LiftedView.of(
                lifted, words.afterLifting(lifted.restrictedSince() != null).structure(), problems.preferredLanguage());
    }

    @GET
    @Path("/lifting-reasons")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "For which reasons a structure lifts a restriction, in the caller's language")
    public ReasonList listLiftingReasons() {
        String language = problems.preferredLanguage();
        return new ReasonList(words.liftingReasons().stream()
                .map(reason -> new ReasonView(reason.code(), reason.toldBefore(), reason.in(language), reason.source()))
                .toList());
    }
}
