package fr.pixemploi.certification.centre.rest;

import fr.pixemploi.certification.centre.application.ChangeCentre;
import fr.pixemploi.certification.centre.application.ReadCentre;
import fr.pixemploi.certification.centre.application.RegisterCentre;
import fr.pixemploi.certification.centre.domain.Centre;
import fr.pixemploi.certification.centre.rest.CentreRequests.Agreed;
import fr.pixemploi.certification.centre.rest.CentreRequests.Registered;
import fr.pixemploi.certification.centre.rest.CentreViews.CentreView;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certification centres over REST. */
@Path("/v1/centres")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "centres", description = "Certification centres, their accreditations and venues.")
class CentreResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final RegisterCentre registerCentre;
    private final ChangeCentre changeCentre;
    private final ReadCentre readCentre;

    CentreResource(
            CurrentCaller caller,
            Idempotency idempotency,
            RegisterCentre registerCentre,
            ChangeCentre changeCentre,
            ReadCentre readCentre) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.registerCentre = registerCentre;
        this.changeCentre = changeCentre;
        this.readCentre = readCentre;
    }

    /** A page of centres. */
    @Schema(name = "CertificationCentrePage")
    record CentrePage(List<CentreView> items, @Nullable String nextCursor) {}

    @POST
    @RolesAllowed("operator")
    @Operation(
            summary = "Make a structure a certification centre",
            description = "It holds no session before it is accredited.")
    @APIResponse(
            responseCode = "201",
            description = "The centre, its version in ETag.",
            content = @Content(schema = @Schema(implementation = CentreView.class)))
    public Response registerCentre(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid Registered request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "registerCentre",
                key,
                request,
                Idempotency.Creation.of(
                        () -> {
                            Centre made = registerCentre.handle(
                                    request.structureId(),
                                    request.kind(),
                                    request.coordinatingBody(),
                                    ContactRequest.meant(request.contact()));
                            return readCentre.handle(who, made.id());
                        },
                        standing -> standing.centre().id(),
                        id -> readCentre.handle(who, id)),
                standing -> Idempotency.Answer.created(
                        "/v1/centres/" + standing.centre().id(),
                        standing.centre().version(),
                        CentreView.of(standing)));
    }

    @GET
    @RolesAllowed("operator")
    @Operation(summary = "List all certification centres, with their accreditations")
    @APIResponse(
            responseCode = "200",
            description = "A page of centres.",
            content = @Content(schema = @Schema(implementation = CentrePage.class)))
    public Response listCentres(@Valid @BeanParam PageRequest page) {
        List<CentreView> oneMore = readCentre.all(page.after(), page.oneMore()).stream()
                .map(CentreView::of)
                .toList();
        return page.answer(oneMore, CentreView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"centre-manager", "operator"})
    @Operation(summary = "Read a centre: what it is accredited for, and how long")
    @APIResponse(
            responseCode = "200",
            description = "The centre, its version in ETag.",
            content = @Content(schema = @Schema(implementation = CentreView.class)))
    public Response getCentre(@PathParam("id") UUID id) {
        return tagged(readCentre.handle(caller.get(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("operator")
    @Operation(summary = "Correct how a centre was agreed, and how candidates reach it")
    @APIResponse(
            responseCode = "200",
            description = "The centre as it is now, its version in ETag.",
            content = @Content(schema = @Schema(implementation = CentreView.class)))
    public Response changeCentre(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Agreed request) {
        changeCentre.handle(
                id,
                ETags.required(ifMatch),
                request.kind(),
                request.coordinatingBody(),
                ContactRequest.meant(request.contact()));
        return tagged(readCentre.handle(caller.get(), id));
    }

    private static Response tagged(ReadCentre.Standing standing) {
        return Response.ok(CentreView.of(standing))
                .header("ETag", ETags.of(standing.centre().version()))
                .build();
    }
}
