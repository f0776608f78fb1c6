package fr.pixemploi.profile.partner.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.partner.application.AskForSecret;
import fr.pixemploi.profile.partner.application.GetOwnClient;
import fr.pixemploi.profile.partner.application.RenewSecret;
import fr.pixemploi.profile.partner.domain.PartnerClient;
import fr.pixemploi.profile.partner.domain.PartnerRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A partner's own client: the one that the token was given to, which nothing else in a call names. */
@Path("/v1/partners/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partners", description = "For partners' systems: their own client.")
class PartnerClientResource {
    private final GetOwnClient get;
    private final AskForSecret ask;
    private final RenewSecret renew;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final PartnerClientView.Limit limits;

    PartnerClientResource(
            GetOwnClient get,
            AskForSecret ask,
            RenewSecret renew,
            Idempotency idempotency,
            CurrentCaller caller,
            @ConfigProperty(name = "pixemploi.limits.client.quantity") long calls,
            @ConfigProperty(name = "pixemploi.limits.client.period") Duration period) {
        this.get = get;
        this.ask = ask;
        this.renew = renew;
        this.idempotency = idempotency;
        this.caller = caller;
        this.limits = new PartnerClientView.Limit(calls, period.toSeconds());
    }

    @GET
    @RolesAllowed({"partner:profile:write", "partner:profile:read", "partner:results:read"})
    @OwnPlaces(only = true)
    @Operation(
            summary = "Read what is known of the client that calls",
            description =
                    "Structures and scopes are those of the token; the rest may be a minute old. One call of an account at a time.")
    @APIResponse(
            responseCode = "200",
            description = "The client, without its secret.",
            content = @Content(schema = @Schema(implementation = PartnerClientView.class)))
    public PartnerClientView getOwnClient() {
        Caller who = caller.get();
        return PartnerClientView.of(who, get.lately(who), limits);
    }

    @POST
    @Path("/secret")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"partner:profile:write", "partner:profile:read", "partner:results:read"})
    @Limited("secrets")
    @OwnPlaces(only = true)
    @Operation(
            summary = "Change the secret of the client that calls",
            description =
                    "The new secret holds at once, the one of before for a day beside it; one that still held from an earlier change ends at once."
                            + " Tokens go on to their end, but one that is not from after the last change changes nothing more (409 `token-of-before-the-secret`). Was the answer lost, the same `Idempotency-Key` tells the secret again, within a day. A"
                            + " client that signs with its own key (`private_key_jwt`) has none: it changes the key at its own `jwks_uri`.")
    @APIResponse(
            responseCode = "200",
            description = "The new secret, which no other answer shows.",
            content = @Content(schema = @Schema(implementation = RenewedSecretView.class)))
    public RenewedSecretView renewOwnSecret(@HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        Caller who = caller.get();
        PartnerClient client = get.handle(who);
        if (!client.hasSecret()) throw new PartnerRefusal.NoSecret();
        return RenewedSecretView.of(who.clientId(), renew.handle(who, asked(who, client, idempotencyKey)));
    }

    /** Noted and committed before Keycloak is asked. */
    private UUID asked(Caller who, PartnerClient client, @Nullable String idempotencyKey) {
        try (Response noted = idempotency.once(
                who,
                "renewOwnSecret",
                idempotencyKey,
                "",
                Idempotency.Creation.ofId(
                        () -> ask.handle(who, client, caller.tokenBegin().orElseThrow())),
                id -> new Idempotency.Answer(200, null, null, id))) {
            return (UUID) noted.getEntity();
        }
    }
}
