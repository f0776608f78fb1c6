package fr.pixemploi.pathway.effectiveness.rest;

import fr.pixemploi.pathway.effectiveness.application.FindEffects;
import fr.pixemploi.pathway.effectiveness.application.LearnEffects;
import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRun;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether and when what offers do is learned. */
@Path("/v1/effectiveness")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed("operator")
@Tag(name = "effectiveness", description = "What offers do, learned from people tested before and after.")
class EffectivenessResource {
    /** @param inForce the run whose effects are told and used */
    @Schema(name = "Effectiveness")
    record StateView(
            @Schema(
                    enumeration = {"on", "off"},
                    examples = "on")
            String state,

            @Schema(
                    enumeration = {"no-legal-ground"},
                    description =
                            "Why it is off: as long as the controller names no ground nothing is read and nothing computed.")
            @Nullable
            String offBecause,

            @Nullable GroundView ground,

            @Schema(description = "The run whose effects are used now; absent without one on the present ground.")
            @Nullable
            UUID inForce,

            @Schema(description = "The run that began last.") @Nullable
            RunView last) {
        static StateView of(FindEffects.State state) {
            LegalGround ground = state.ground();
            return new StateView(
                    ground == null ? "off" : "on",
                    ground == null ? "no-legal-ground" : null,
                    ground == null ? null : GroundView.of(ground),
                    state.inForce().orElse(null),
                    state.last().map(RunView::of).orElse(null));
        }
    }

    /** @param purposes of the accords that cover it */
    @Schema(name = "LegalGround")
    record GroundView(
            @Schema(examples = "Département d'Exemple") String controller,
            String text,

            @Schema(examples = "[\"formation\"]") List<String> purposes) {
        static GroundView of(LegalGround ground) {
            return new GroundView(
                    ground.controller(),
                    ground.text(),
                    ground.purposes().stream().sorted().toList());
        }
    }

    /** @param offers of how many something is known */
    @Schema(name = "EffectRun")
    record RunView(
            UUID id,

            @Schema(enumeration = {"running", "done", "failed"})
            String state,

            String rulesVersion,
            Instant begunAt,
            @Nullable Instant endedAt,

            @Schema(
                    enumeration = {"consent-news-stale", "ground-changed", "error"},
                    description = "Why it came to nothing; what the one before learned stays.")
            @Nullable
            String failedBecause,

            int offers) {
        static RunView of(EffectRun run) {
            return new RunView(
                    run.id(),
                    run.state().name().toLowerCase(Locale.ROOT),
                    run.rulesVersion(),
                    run.begunAt(),
                    run.endedAt(),
                    run.failedBecause() == null ? null : run.failedBecause().code(),
                    run.offers());
        }
    }

    private final FindEffects find;
    private final LearnEffects learn;

    EffectivenessResource(FindEffects find, LearnEffects learn) {
        this.find = find;
        this.learn = learn;
    }

    @GET
    @Operation(summary = "Whether what offers do is learned, on what ground, and how the last run went")
    public StateView getEffectiveness() {
        return StateView.of(find.state());
    }

    // No Idempotency-Key: while a run goes on, another start is the same run.
    @POST
    @Path("/runs")
    @Operation(
            summary = "Learn now what offers do",
            description = "It is learned each night by itself. While a run goes on, that one is answered.")
    @APIResponse(
            responseCode = "202",
            description = "Begun.",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    public Response startEffectRun() {
        return Response.accepted(RunView.of(learn.begin())).build();
    }
}
