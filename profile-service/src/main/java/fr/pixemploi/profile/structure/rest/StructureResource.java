package fr.pixemploi.profile.structure.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.structure.application.CreateStructure;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Structures: opened by the operator, read by all who work with them. */
@Path("/v1/structures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "structures", description = "Agencies, missions locales, schools, centres.")
class StructureResource {
    private static final String KINDS = "agency|mission-locale|e2c|cap-emploi|certification-centre|training-body";

    /** @param id given when the identity provider's groups already carry it; else one is made */
    record CreateStructureRequest(
            @Nullable UUID id,

            @NotBlank @Size(max = 200) @Schema(examples = "Mission locale du Val d'Exemple")
            String name,

            @NotNull @Pattern(regexp = KINDS) @Schema(examples = "mission-locale")
            String kind,

            @Nullable UUID parentId,

            @NotNull @IanaTimeZone @Size(max = 60) @Schema(examples = "Europe/Paris")
            String timeZone) {
        Structure structure() {
            UUID given = id == null ? Ids.next() : id;
            return new Structure(given, name.trim(), StructureKind.of(kind), parentId, ZoneId.of(timeZone), 1);
        }
    }

    record StructureView(
            UUID id, String name, String kind, @Nullable UUID parentId, String timeZone, long version) {
        static StructureView of(Structure structure) {
            return new StructureView(
                    structure.id(),
                    structure.name(),
                    structure.kind().code(),
                    structure.parentId(),
                    structure.timeZone().getId(),
                    structure.version());
        }
    }

    private final CreateStructure create;
    private final GetStructure get;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    StructureResource(CreateStructure create, GetStructure get, Idempotency idempotency, CurrentCaller caller) {
        this.create = create;
        this.get = get;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("operator")
    @Operation(summary = "Open a structure on the platform")
    @APIResponse(
            responseCode = "201",
            description = "The structure",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    public Response createStructure(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid CreateStructureRequest request) {
        return idempotency.once(
                caller.get(),
                "createStructure",
                idempotencyKey,
                request,
                Idempotency.Creation.of(() -> create.handle(request.structure()), Structure::id, get::handle),
                made -> Idempotency.Answer.created(
                        "/v1/structures/" + made.id(), made.version(), StructureView.of(made)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "adviser",
        "manager",
        "centre-manager",
        "invigilator",
        "operator",
        "beneficiary",
        "partner:profile:read"
    })
    @Operation(summary = "Read a structure")
    public StructureView getStructure(@PathParam("id") UUID id) {
        return StructureView.of(get.handle(id));
    }
}
