package fr.pixemploi.profile.indicator.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.indicator.application.GetIndicators;
import fr.pixemploi.profile.indicator.domain.Indicators;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The Pixometre of a structure. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators", description = "How the people of a structure stand, as numbers.")
class IndicatorResource {
    /** @param shareIndependent part, from 0 to 1, of the assessed whose mean level is 3 or more; null when there are none */
    @Schema(name = "Indicators")
    record IndicatorsView(
            UUID structureId,
            long registered,
            long assessed,
            long certified,

            @Schema(
                    description =
                            "Pathways that it prescribed, declined and abandoned ones too; one that another took the place of counts with that one.")
            long prescribed,

            long completedPathways,
            long totalPix,
            @Nullable Double meanPix,
            @Nullable Double shareIndependent,
            Instant computedAt) {
        static IndicatorsView of(Indicators counted) {
            return new IndicatorsView(
                    counted.structureId(),
                    counted.registered(),
                    counted.assessed(),
                    counted.certified(),
                    counted.prescribed(),
                    counted.completedPathways(),
                    counted.totalPix(),
                    counted.meanPix(),
                    counted.shareIndependent(),
                    counted.computedAt());
        }
    }

    private final GetIndicators get;
    private final CurrentCaller caller;

    IndicatorResource(GetIndicators get, CurrentCaller caller) {
        this.get = get;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Count the people of a structure",
            description = "Where results matter, only people with an active grant to the structure count.")
    public IndicatorsView getIndicators(@QueryParam("structureId") @NotNull UUID structureId) {
        return IndicatorsView.of(get.handle(caller.get(), structureId));
    }
}
