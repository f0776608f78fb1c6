package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.application.CompareVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What another version of the rules would change, over REST. */
@Path("/v1/certification-versions/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "versions", description = "Versions of the certification rules: drafted, compared, activated by two.")
@RolesAllowed("jury")
class VersionComparisonResource {
    private static final String VERSION = "^[a-z0-9][a-z0-9-]{1,39}$";

    private final CompareVersions compareVersions;

    VersionComparisonResource(CompareVersions compareVersions) {
        this.compareVersions = compareVersions;
    }

    /** What would be otherwise. */
    @Schema(name = "VersionComparison")
    record ComparisonView(
            @Schema(
                    description =
                            "Questions of a test under the other one. What is compared was asked as many as held then.",
                    examples = "32")
            int questionsBefore,

            @Schema(description = "Questions of a test under the version of the path.", examples = "40")
            int questionsAfter,

            @Schema(description = "How many of the newest tests were scored under both.", examples = "1000")
            int tests,

            @Schema(description = "Certified under the version of the path alone.", examples = "12")
            int gained,

            @Schema(description = "Certified under the other one alone.", examples = "3")
            int lost,

            @Schema(examples = "40") int levelHigher,
            @Schema(examples = "5") int levelLower,
            @Schema(examples = "310") int scoreOtherwise,

            @Schema(description = "Under the other one, in pix; 0 for what is not certified.", examples = "322.5")
            double meanScoreBefore,

            @Schema(description = "Under the version of the path, in pix.", examples = "330.1")
            double meanScoreAfter) {}

    @GET
    @RolesAllowed("jury")
    @Operation(
            summary = "Count what a version of the rules would change",
            description =
                    "The newest tests are scored under both, at most a thousand. Nothing is changed and nobody's result is told.")
    public ComparisonView compareVersions(
            @PathParam("id") @Pattern(regexp = VERSION) @Parameter(example = "pix-core-2027") String id,
            @QueryParam("with")
                    @NotNull
                    @Pattern(regexp = VERSION)
                    @Parameter(description = "The version that it is compared with.", example = "pix-core-v3")
                    String with) {
        CompareVersions.Comparison it = compareVersions.handle(with, id);
        return new ComparisonView(
                it.questionsBefore(),
                it.questionsAfter(),
                it.tests(),
                it.gained(),
                it.lost(),
                it.levelHigher(),
                it.levelLower(),
                it.scoreOtherwise(),
                it.meanScoreBefore(),
                it.meanScoreAfter());
    }
}
