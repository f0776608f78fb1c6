package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why people say no or leave, as it is shown to them. */
@Path("/v1/parting-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pathways")
class PartingReasonResource {
    @Schema(name = "PartingReasonList")
    record ReasonsView(List<ReasonView> items) {}

    @Schema(name = "PartingReasonLabel")
    record ReasonView(
            PartingReason code,

            @Schema(examples = "Les dates ne conviennent pas")
            String french,

            @Schema(examples = "Je ne peux pas à ces dates") String easyFrench) {}

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "What the reasons are called for which people say no or leave",
            description = "In the order in which to show them. The wording is a proposal of this project.")
    public ReasonsView listPartingReasons() {
        return new ReasonsView(Stream.of(PartingReason.values())
                .map(PartingReasonResource::view)
                .toList());
    }

    private static ReasonView view(PartingReason reason) {
        return switch (reason) {
            case DATES -> new ReasonView(reason, "Les dates ne conviennent pas", "Je ne peux pas à ces dates");
            case DISTANCE -> new ReasonView(reason, "C'est trop loin", "C'est trop loin");
            case TOO_LONG -> new ReasonView(reason, "C'est trop long", "C'est trop long");
            case COST -> new ReasonView(reason, "C'est trop cher", "C'est trop cher");
            case EQUIPMENT ->
                new ReasonView(
                        reason, "Le matériel ou la connexion manque", "Je n'ai pas d'ordinateur ou pas internet");
            case TOO_HARD -> new ReasonView(reason, "C'est trop difficile", "C'est trop difficile");
            case TOO_EASY -> new ReasonView(reason, "C'est trop facile", "C'est trop facile");
            case CONTENT ->
                new ReasonView(reason, "Le contenu ne correspond pas", "Ce n'est pas ce que je veux apprendre");
            case FOUND_WORK ->
                new ReasonView(reason, "Un emploi ou une autre formation", "J'ai trouvé un travail ou une formation");
            case NO_NEWS -> new ReasonView(reason, "Plus de nouvelles", "On n'a plus de nouvelles");
            case OTHER -> new ReasonView(reason, "Une autre raison", "Autre chose");
        };
    }
}
