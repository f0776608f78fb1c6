package fr.pixemploi.profile.francetravail.rest;

import fr.pixemploi.kit.http.Page;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.francetravail.application.DispatchView;
import fr.pixemploi.profile.francetravail.application.ReadDispatches;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The pull feed in the shape of France Travail. */
@Path("/v1/france-travail/envois")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "france-travail", description = "For structures' systems that read what France Travail reads.")
class DispatchResource {
    private static final Pattern PLACE = Pattern.compile("\\d{1,18}");

    private final ReadDispatches read;
    private final CurrentCaller caller;

    DispatchResource(ReadDispatches read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("partner:results:read")
    @Operation(
            summary = "Read on in tests and shared results, in the shape of France Travail",
            description = DispatchDocumentation.LIST)
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DispatchView.class)))
    public Response listFranceTravailDispatches(
            @QueryParam("structureId") @NotNull UUID structureId,
            @QueryParam("curseur")
                    @Size(max = 400)
                    @Parameter(description = "That of the `Link` header; without it with the oldest.")
                    @Nullable
                    String curseur,
            @QueryParam("enErreur")
                    @Parameter(description = "Whether what is held back is listed in the place of what is told.")
                    @Nullable
                    Boolean enErreur,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX) int limit,
            @Context UriInfo uri) {
        PageRequest page = new PageRequest(curseur, limit, uri);
        String cursor = page.after(PLACE);
        long after = cursor == null ? 0 : Long.parseLong(cursor);
        ReadDispatches.Portion portion = Boolean.TRUE.equals(enErreur)
                ? read.held(caller.get(), structureId, after, limit)
                : read.told(caller.get(), structureId, after, limit);
        Long next = portion.nextPlace();
        return page.answerBare(portion.dispatches(), "curseur", next == null ? null : next.toString());
    }
}
