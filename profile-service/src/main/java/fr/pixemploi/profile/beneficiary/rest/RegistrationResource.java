package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.many.InviteMany;
import fr.pixemploi.profile.beneficiary.application.many.RegisterMany.Named;
import fr.pixemploi.profile.beneficiary.application.many.RegisterPeople;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A structure's own system tells who registered with it. */
@Path("/v1/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "beneficiaries", description = "Files of people who look for work.")
class RegistrationResource {
    /** Somebody registered one of them at that moment: then the file is found the next time. */
    private static final int TRIES = 3;

    private static final String TELL = "tellRegistration";

    private final RegisterPeople register;
    private final InviteMany invite;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RegistrationResource(RegisterPeople register, InviteMany invite, Idempotency idempotency, CurrentCaller caller) {
        this.register = register;
        this.invite = invite;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"manager", "partner:profile:write"})
    @Operation(
            summary = "Tell that a person registered with the structure, for the first time or again",
            description =
                    "Whoever has no file there gets one. Whoever has no account gets a code that lets the person in, and a code of before is "
                            + "void. Whoever has one is offered to share results with the structure, as seldom as it may ask; what there is to "
                            + "share shows in no answer. The same `registeredAt` again, or one of before, is told that the person is known, and "
                            + "nothing follows. No later answer shows the code.")
    @APIResponse(
            responseCode = "200",
            description = "The file, and the code where there is one",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response tellRegistration(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid RegistrationRequest request) {
        Caller who = caller.get();
        UUID structure = request.structureId();
        Named person = request.named();
        List<Optional<Named>> people = List.of(Optional.of(person));
        return oftenEnough(() -> {
            boolean again = idempotency.isKnown(who, TELL, idempotencyKey);
            List<InviteMany.Drawn> codes = invite.draw(again ? 0 : register.codes(who, structure, people));
            return idempotency.once(
                    who,
                    TELL,
                    idempotencyKey,
                    request,
                    Idempotency.Creation.of(
                            () -> register.one(who, structure, person, codes),
                            RegisterPeople.Report::id,
                            id -> register.again(who, id, structure, people)),
                    report -> answer(RegistrationView.of(report.lines().getFirst())));
        });
    }

    static Idempotency.Answer answer(Object body) {
        return new Idempotency.Answer(200, null, null, body);
    }

    static Response oftenEnough(Supplier<Response> call) {
        for (int left = TRIES - 1; left > 0; left--)
            try {
                return call.get();
            } catch (BeneficiaryRefusal.ExternalIdTaken _) {
                // Told only when it stays so.
            }
        return call.get();
    }
}
