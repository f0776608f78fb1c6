package fr.pixemploi.profile.beneficiary.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.problem.field.BodyLines;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.many.InviteMany;
import fr.pixemploi.profile.beneficiary.application.many.RegisterMany.Named;
import fr.pixemploi.profile.beneficiary.application.many.RegisterPeople;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A structure's own system names many people who are with it. */
@Path("/v1/beneficiaries/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "beneficiaries", description = "Files of people who look for work.")
class BatchResource {
    /** @param people each read by itself: a wrong one keeps no other out */
    @Schema(name = "RegisterPeopleRequest")
    record PeopleRequest(
            @NotNull UUID structureId,

            @NotNull
            @Size(min = 1, max = PersonLine.MAX)
            @Schema(type = SchemaType.ARRAY, implementation = PersonLine.class)
            List<@NotNull ObjectNode> people) {}

    private static final String REGISTER = "registerPeople";

    private final RegisterPeople register;
    private final InviteMany invite;
    private final BodyLines lines;
    private final Idempotency idempotency;
    private final Problems problems;
    private final CurrentCaller caller;

    BatchResource(
            RegisterPeople register,
            InviteMany invite,
            BodyLines lines,
            Idempotency idempotency,
            Problems problems,
            CurrentCaller caller) {
        this.register = register;
        this.invite = invite;
        this.lines = lines;
        this.idempotency = idempotency;
        this.problems = problems;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"manager", "partner:profile:write"})
    @Limited("batches")
    @OwnPlaces
    @Operation(
            summary = "Register up to 500 people of one structure",
            description =
                    "Each by itself, told in the order of the call: made, known (found by `externalId`, and left as it is), or refused "
                            + "(`repeated-in-batch`, `external-id-taken`, `external-id-is-personal-data`, `processing-restricted`, `invalid-request`). All "
                            + "that is not refused is stored at once, or nothing. With `registeredAt` as of tellRegistration. The same call "
                            + "again is told the same, without the codes.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each",
            content = @Content(schema = @Schema(implementation = RegistrationReportView.class)))
    public Response registerPeople(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid PeopleRequest request) {
        Caller who = caller.get();
        UUID structure = request.structureId();
        List<BodyLines.Read<PersonLine>> read = request.people().stream()
                .map(line -> lines.read(line, PersonLine.class))
                .toList();
        List<Optional<Named>> people = read.stream()
                .map(line -> Optional.ofNullable(line.value()).map(PersonLine::named))
                .toList();
        return RegistrationResource.oftenEnough(() -> {
            boolean again = idempotency.isKnown(who, REGISTER, idempotencyKey);
            List<InviteMany.Drawn> codes = invite.draw(again ? 0 : register.codes(who, structure, people));
            return idempotency.once(
                    who,
                    REGISTER,
                    idempotencyKey,
                    request,
                    Idempotency.Creation.of(
                            () -> register.handle(who, structure, people, codes),
                            RegisterPeople.Report::id,
                            id -> register.again(who, id, structure, people)),
                    report -> RegistrationResource.answer(RegistrationReportView.of(
                            report.lines(),
                            read.stream().map(BodyLines.Read::faults).toList(),
                            problems)));
        });
    }
}
