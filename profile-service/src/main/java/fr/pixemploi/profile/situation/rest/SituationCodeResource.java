package fr.pixemploi.profile.situation.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.situation.application.ListFrames;
import fr.pixemploi.profile.situation.domain.SituationFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes in which situations are said, with the words that people read. */
@Path("/v1/situation-codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "situations", description = "How a person lives and what training has to fit.")
class SituationCodeResource {
    @Schema(name = "SituationCode")
    record CodeView(
            @Schema(examples = "mobility") String code,
            @Schema(examples = "Se déplacer") String text) {}

    /**
     * @param from first day on which it holds
     * @param source where its codes come from, and what of them is a proposal
     */
    @Schema(name = "SituationFrame")
    record FrameView(
            int version,
            LocalDate from,
            String source,
            List<CodeView> obstacles,
            List<CodeView> employmentStatuses,
            List<CodeView> eases) {}

    @Schema(name = "SituationFrames")
    record FramesView(List<FrameView> items) {}

    private final ListFrames list;
    private final Problems problems;

    SituationCodeResource(ListFrames list, Problems problems) {
        this.list = list;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:profile:read"})
    @Operation(
            summary = "The codes in which situations are said, in the caller's language",
            description = "Newest frame first; one that holds from a later day is not in use yet.")
    public FramesView listSituationCodes() {
        return new FramesView(list.handle().stream().map(this::view).toList());
    }

    private FrameView view(SituationFrame frame) {
        return new FrameView(
                frame.version(),
                frame.from(),
                frame.source(),
                words(frame.obstacles()),
                words(frame.employmentStatuses()),
                words(frame.eases()));
    }

    private List<CodeView> words(List<SituationFrame.Code> codes) {
        String language = problems.preferredLanguage();
        return codes.stream()
                .map(code -> new CodeView(code.code(), code.in(language)))
                .toList();
    }
}
