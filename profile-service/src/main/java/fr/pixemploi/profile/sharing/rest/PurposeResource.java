package fr.pixemploi.profile.sharing.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.sharing.application.ListPurposes;
import fr.pixemploi.profile.sharing.domain.Purpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people may share for, to choose from. */
@Path("/v1/sharing-purposes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sharings", description = "For the person: who may see my results, for what, until when.")
class PurposeResource {
    @Schema(name = "SharingPurpose")
    record PurposeView(
            @Schema(pattern = Purpose.CODES, examples = "accompagnement")
            String code,

            @Schema(examples = "Vous accompagner dans vos démarches")
            String text) {}

    @Schema(name = "SharingPurposes")
    record PurposesView(List<PurposeView> items) {}

    private final ListPurposes list;
    private final Problems problems;

    PurposeResource(ListPurposes list, Problems problems) {
        this.list = list;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(summary = "What results may be shared for, in the caller's language")
    public PurposesView listSharingPurposes() {
        return new PurposesView(list.handle().stream()
                .map(told -> new PurposeView(told.purpose().code(), told.in(problems.preferredLanguage())))
                .toList());
    }
}
