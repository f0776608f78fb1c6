package fr.pixemploi.pathway.pathway.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.pathway.application.AgreeOnHours;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Hours of the contrat d'engagement. */
@Path("/v1/pathways/{id}/engagement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pathways")
class EngagementResource {
    /** @param weeklyHours of adapted hours, and only of them */
    @Schema(name = "EngagementRequest")
    record EngagementRequest(
            @NotNull EngagementView.Agreed agreed,

            @Nullable @Min(1) @Max(Engagement.Adapted.MOST) @Schema(examples = "10")
            Integer weeklyHours) {
        @AssertTrue(message = "{fr.pixemploi.pathway.engagement.Hours.message}")
        @PointsTo("weeklyHours")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isWhole() {
            return agreed == null || (agreed == EngagementView.Agreed.ADAPTED) == (weeklyHours != null);
        }

        Engagement toEngagement() {
            return switch (agreed) {
                case USUAL -> Engagement.USUAL;
                case ADAPTED -> new Engagement.Adapted(Objects.requireNonNull(weeklyHours));
                case WAIVED -> new Engagement.Waived();
            };
        }
    }

    private final AgreeOnHours agreeOnHours;
    private final PathwayViews views;
    private final CurrentCaller caller;

    EngagementResource(AgreeOnHours agreeOnHours, PathwayViews views, CurrentCaller caller) {
        this.agreeOnHours = agreeOnHours;
        this.views = views;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Say what was agreed on weekly hours of the contrat d'engagement",
            description =
                    "`adapted` with hours, `waived`, or `usual` again. Why is not asked: it may be health or family. A pathway that"
                            + " takes this one's place keeps it.")
    public PathwayView agreeOnHours(@PathParam("id") UUID id, @NotNull @Valid EngagementRequest request) {
        return views.of(agreeOnHours.handle(caller.get(), id, request.toEngagement()));
    }
}
