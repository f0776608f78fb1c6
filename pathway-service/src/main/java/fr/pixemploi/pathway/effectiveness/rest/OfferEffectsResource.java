package fr.pixemploi.pathway.effectiveness.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.effectiveness.application.FindEffects;
import fr.pixemploi.pathway.effectiveness.domain.run.Measured;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.offer.application.FindOffers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an offer does, as far as it is known; told of eleven people at least, and of no one. */
@Path("/v1/offers/{id}/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "effectiveness", description = "What offers do, learned from people tested before and after.")
class OfferEffectsResource {
    /** @param items one of each competence that the offer aims at */
    @Schema(name = "OfferEffects")
    record EffectsView(
            UUID offerId,

            @Schema(description = "The run that learned it; absent while nothing is learned.") @Nullable
            UUID runId,

            @Nullable Instant learnedAt,
            List<EffectView> items) {}

    private final FindOffers offers;
    private final FindEffects find;
    private final CurrentCaller caller;
    private final Clock clock;

    OfferEffectsResource(FindOffers offers, FindEffects find, CurrentCaller caller, Clock clock) {
        this.offers = offers;
        this.find = find;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "What an offer does for each competence that it aims at",
            description =
                    "For people who begin it, whether they finish or not, beyond what they would have gained without it. Of an offer that"
                            + " fewer than eleven people began and were tested around, nothing is known yet, and how many they are is not told.")
    public EffectsView getOfferEffects(@PathParam("id") UUID id) {
        MeasuredOffer offer =
                MeasuredOffer.of(offers.one(caller.get(), id, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        Optional<Measured> measured = find.handle();
        return new EffectsView(
                id,
                measured.map(Measured::run).orElse(null),
                measured.map(Measured::at).orElse(null),
                offer.aims().stream()
                        .sorted()
                        .map(competence -> measured.map(
                                        run -> EffectView.of(run.effects().of(offer, competence)))
                                .orElseGet(() -> EffectView.unmeasured(competence)))
                        .toList());
    }
}
