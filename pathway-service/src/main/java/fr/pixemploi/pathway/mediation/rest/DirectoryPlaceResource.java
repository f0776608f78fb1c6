package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.pathway.mediation.application.AskDirectory;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.domain.InseeCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What data.inclusion says just now; nothing of whoever looks is told to it. */
@Path("/v1/directory-places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mediation", description = "Places where people are helped with what is done online.")
class DirectoryPlaceResource {
    static final String DATA_INCLUSION = "data-inclusion";

    @Schema(name = "DirectoryPlaces")
    record DirectoryPlaces(
            @Schema(description = "Whose directory it is.", examples = DATA_INCLUSION)
            String source,

            @Schema(description = "When it said so; some minutes ago at most.")
            Instant saidAt,

            List<MediationPlaceView> items) {}

    private final AskDirectory askDirectory;

    DirectoryPlaceResource(AskDirectory askDirectory) {
        this.askDirectory = askDirectory;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Limited("directory")
    @Operation(
            summary = "Places near a commune by data.inclusion itself, nearest first",
            description =
                    "A hundred at most, within 50 km. Those of files that operators brought are in `/v1/mediation-places`, "
                            + "which answers also while the directory does not.")
    public DirectoryPlaces listDirectoryPlaces(
            @QueryParam("commune")
                    @NotNull
                    @Pattern(regexp = InseeCode.PATTERN)
                    @Parameter(description = "INSEE's code, of today or of earlier days.")
                    String commune,
            @QueryParam("theme")
                    @Nullable
                    @Pattern(regexp = Theme.CODES)
                    @Parameter(description = "What people are helped with; all unless said.", example = "basics")
                    String theme) {
        AskDirectory.Answer answer =
                askDirectory.handle(new InseeCode(commune), theme == null ? null : Theme.of(theme));
        return new DirectoryPlaces(
                DATA_INCLUSION,
                answer.saidAt(),
                answer.places().stream().map(MediationPlaceView::of).toList());
    }
}
