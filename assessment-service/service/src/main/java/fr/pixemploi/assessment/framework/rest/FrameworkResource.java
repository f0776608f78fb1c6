package fr.pixemploi.assessment.framework.rest;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.application.FindCrosswalks;
import fr.pixemploi.assessment.framework.application.FindFramework;
import fr.pixemploi.assessment.framework.application.FindSkills;
import fr.pixemploi.assessment.framework.application.FindStructureFrameworks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The frames of reference that people are measured in. */
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "frameworks", description = "Competences, levels and where levels begin.")
class FrameworkResource {
    private final FindFramework findFramework;
    private final FindCrosswalks findCrosswalks;
    private final FindSkills findSkills;
    private final FindStructureFrameworks findStructureFrameworks;

    FrameworkResource(
            FindFramework findFramework,
            FindCrosswalks findCrosswalks,
            FindSkills findSkills,
            FindStructureFrameworks findStructureFrameworks) {
        this.findFramework = findFramework;
        this.findCrosswalks = findCrosswalks;
        this.findSkills = findSkills;
        this.findStructureFrameworks = findStructureFrameworks;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager", "author", "partner:results:read"})
    @Operation(
            summary = "The frameworks that people are measured in, each in its newest version.",
            description = "A few, and the same for everyone.")
    public FrameworkViews.Measuring listFrameworks() {
        return new FrameworkViews.Measuring(
                findFramework.all().stream().map(FrameworkView::of).toList());
    }

    @GET
    @Path("/examples")
    @RolesAllowed({"adviser", "manager", "author"})
    @Operation(
            summary = "Worked examples of a structure's own framework, to copy and change.",
            description = "They are the project's proposals and no framework of any school.")
    public FrameworkViews.Examples listExampleFrameworks() {
        return new FrameworkViews.Examples(findStructureFrameworks.examples().stream()
                .map(FrameworkViews.OwnView::of)
                .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager", "author", "partner:results:read"})
    @Operation(
            summary = "A framework: domains, competences, levels, cut scores.",
            description = "In its newest version, or in the one that a result was made under. 404 `not-found`.")
    public FrameworkView getFramework(
            @PathParam("id") UUID id,
            @Parameter(description = "The newest unless said.", example = "2") @QueryParam("version") @Min(1) @Nullable
                    Integer version) {
        return findFramework.handle(id, version).map(FrameworkView::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{id}/crosswalks")
    @RolesAllowed({"beneficiary", "adviser", "manager", "author", "partner:results:read"})
    @Operation(
            summary = "What its competences correspond to in other frameworks, with where that comes from.",
            description = "DigComp 2.2 and CléA numérique; `status` says that both are proposals. 404 `not-found`.")
    public FrameworkViews.Crosswalks listCrosswalks(@PathParam("id") UUID id) {
        return new FrameworkViews.Crosswalks(findCrosswalks.handle(framework(id)).stream()
                .map(FrameworkViews.CrosswalkView::of)
                .toList());
    }

    @GET
    @Path("/{id}/skills")
    @RolesAllowed({"adviser", "manager", "author"})
    @Operation(
            summary = "The skills that questions of the open bank ask, by competence and level.",
            description = "What a structure's own framework can be read from; no question and no key. 404 `not-found`.")
    public FrameworkViews.Skills listFrameworkSkills(@PathParam("id") UUID id) {
        return new FrameworkViews.Skills(findSkills.handle(framework(id)).stream()
                .map(FrameworkViews.SkillView::of)
                .toList());
    }

    private Framework framework(UUID id) {
        return findFramework.handle(id).orElseThrow(NotFoundException::new);
    }
}
