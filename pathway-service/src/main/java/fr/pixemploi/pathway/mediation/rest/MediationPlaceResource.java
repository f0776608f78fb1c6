package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.pathway.mediation.application.FindPlaces;
import fr.pixemploi.pathway.mediation.application.GetPlace;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.domain.InseeCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where people are helped with what is done online, the same for everyone who works or trains with it. */
@Path("/v1/mediation-places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mediation", description = "Places where people are helped with what is done online.")
class MediationPlaceResource {
    @Schema(name = "MediationPlacePage")
    record MediationPlacePage(
            List<MediationPlaceView> items, @Nullable String nextCursor) {}

    private final FindPlaces findPlaces;
    private final GetPlace getPlace;

    MediationPlaceResource(FindPlaces findPlaces, GetPlace getPlace) {
        this.findPlaces = findPlaces;
        this.getPlace = getPlace;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "Places near a commune, nearest first",
            description = "Across the sea only where a boat goes in a day; the way there is then to be checked.")
    @APIResponse(
            responseCode = "200",
            description = "A page of places",
            content = @Content(schema = @Schema(implementation = MediationPlacePage.class)))
    public Response listMediationPlaces(
            @QueryParam("commune")
                    @NotNull
                    @Pattern(regexp = InseeCode.PATTERN)
                    @Parameter(description = "INSEE's code, of today or of earlier days.")
                    String commune,
            @QueryParam("theme")
                    @Nullable
                    @Pattern(regexp = Theme.CODES)
                    @Parameter(description = "What people are helped with; all unless said.", example = "basics")
                    String theme,
            @QueryParam("kilometres")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How far as the crow flies.")
                    int kilometres,
            @Valid @BeanParam PageRequest page) {
        List<FindPlaces.Reached> found = findPlaces.handle(
                new InseeCode(commune),
                kilometres,
                theme == null ? null : Theme.of(theme),
                PlaceCursor.after(page.after(PlaceCursor.SHAPE)),
                page.oneMore());
        return page.answer(found, reached -> PlaceCursor.of(reached.found()), MediationPlaceView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(summary = "One place, also when its feed names it no longer")
    public MediationPlaceView getMediationPlace(@PathParam("id") UUID id) {
        return MediationPlaceView.of(getPlace.handle(id), null);
    }
}
