package fr.pixemploi.pathway.funding.rest;

import fr.pixemploi.pathway.funding.application.ReadFundings;
import fr.pixemploi.pathway.funding.domain.Funding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who pays for training. */
@Path("/v1/fundings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fundings", description = "Who pays for training in a person's place, and for whom.")
class FundingResource {
    /** @param statuses that a request for a recommendation may name */
    @Schema(name = "FundingList")
    record FundingsView(List<FundingView> items, List<StatusView> statuses) {}

    /** @param statuses one of which a person must have */
    @Schema(name = "Funding")
    record FundingView(
            @Schema(examples = "prf") String code,

            @Schema(examples = "Programme régional de formation (PRF)")
            String french,

            List<String> statuses,
            LocalDate from,
            @Nullable LocalDate until) {
        static FundingView of(Funding funding) {
            return new FundingView(
                    funding.code(),
                    funding.french(),
                    funding.statuses().stream().sorted().toList(),
                    funding.from(),
                    funding.until());
        }
    }

    @Schema(name = "FundingStatus")
    record StatusView(
            @Schema(examples = "france-travail") String code,

            @Schema(examples = "Inscrite ou inscrit à France Travail")
            String french,

            @Schema(examples = "Je suis à France Travail") String easyFrench) {}

    private final ReadFundings readFundings;
    private final Clock clock;

    FundingResource(ReadFundings readFundings, Clock clock) {
        this.readFundings = readFundings;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "Fundings that hold today, and the statuses that they ask for",
            description = "Codes and statuses are proposals of this project; an agreement is always to be asked for.")
    public FundingsView listFundings() {
        return new FundingsView(
                readFundings.handle(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                        .map(FundingView::of)
                        .toList(),
                readFundings.statuses().stream()
                        .map(status -> new StatusView(status.code(), status.french(), status.easy()))
                        .toList());
    }
}
