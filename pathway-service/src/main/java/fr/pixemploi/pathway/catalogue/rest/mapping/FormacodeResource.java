package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.catalogue.application.mapping.FindFormacodes;
import fr.pixemploi.pathway.catalogue.application.mapping.MapFormacode;
import fr.pixemploi.pathway.catalogue.application.mapping.ProposeMapping;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.FormacodeMapping;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes;
import fr.pixemploi.pathway.catalogue.domain.mapping.KnownFormacode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What FORMACODEs mean in competences, as operators say it. */
@Path("/v1/formacodes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(
        name = "formacodes",
        description = "What trainings do for competences by their FORMACODEs, when they do not say it themselves.")
class FormacodeResource {
    private static final Pattern CODE = Pattern.compile(Formacode.PATTERN);
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");
    private static final String CODE_SAID = "Five digits.";

    @Schema(name = "FormacodePage")
    record FormacodePage(
            List<FormacodeView> items, @Nullable String nextCursor) {}

    @Schema(name = "FormacodeMappingPage")
    record MappingPage(List<MappingView> items, @Nullable String nextCursor) {}

    private final FindFormacodes find;
    private final ProposeMapping propose;
    private final MapFormacode map;
    private final CurrentCaller caller;

    FormacodeResource(FindFormacodes find, ProposeMapping propose, MapFormacode map, CurrentCaller caller) {
        this.find = find;
        this.propose = propose;
        this.map = map;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "FORMACODEs and what they mean",
            description =
                    "Those that are mapped, that have a label or a ROME link, or that a training of the catalogue carries.")
    @APIResponse(
            responseCode = "200",
            description = "A page of codes, in their order",
            content = @Content(schema = @Schema(implementation = FormacodePage.class)))
    public Response listFormacodes(
            @QueryParam("state")
                    @jakarta.validation.constraints.Pattern(regexp = Formacodes.Wanted.PATTERN)
                    @Nullable
                    @Parameter(description = "Only these.", example = "unmapped")
                    String state,
            @Valid @BeanParam PageRequest page) {
        Formacodes.Wanted wanted = state == null ? null : Formacodes.Wanted.valueOf(state.toUpperCase(Locale.ROOT));
        return page.answer(
                find.list(wanted, page.after(CODE), page.oneMore()), KnownFormacode::formacode, FormacodeView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "A FORMACODE and what it means")
    @APIResponse(
            responseCode = "200",
            description = "The code; ETag names the version of its mapping, 0 when it is not mapped.",
            content = @Content(schema = @Schema(implementation = FormacodeView.class)))
    public Response getFormacode(
            @PathParam("code")
                    @jakarta.validation.constraints.Pattern(regexp = Formacode.PATTERN)
                    @Parameter(description = CODE_SAID, example = "15050")
                    String code) {
        KnownFormacode known = find.one(new Formacode(code));
        return Response.ok(FormacodeView.of(known))
                .header("ETag", ETags.of(known.version()))
                .build();
    }

    @GET
    @Path("/{code}/mappings")
    @Operation(summary = "What a FORMACODE meant, the newest version first")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions",
            content = @Content(schema = @Schema(implementation = MappingPage.class)))
    public Response listFormacodeMappings(
            @PathParam("code")
                    @jakarta.validation.constraints.Pattern(regexp = Formacode.PATTERN)
                    @Parameter(description = CODE_SAID, example = "15050")
                    String code,
            @Valid @BeanParam PageRequest page) {
        String before = page.after(VERSION);
        return page.answer(
                find.history(new Formacode(code), before == null ? null : Integer.valueOf(before), page.oneMore()),
                FormacodeMapping::version,
                MappingView::of);
    }

    @GET
    @Path("/{code}/proposal")
    @Operation(
            summary = "What a FORMACODE may mean",
            description =
                    "By the words of its label and of up to 200 trainings that carry it. It is a proposal to a person: nothing follows from it.")
    public ProposalView proposeFormacodeMapping(
            @PathParam("code")
                    @jakarta.validation.constraints.Pattern(regexp = Formacode.PATTERN)
                    @Parameter(description = CODE_SAID, example = "15050")
                    String code) {
        return ProposalView.of(propose.handle(new Formacode(code)));
    }

    @POST
    @Path("/{code}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a meaning would change in the catalogue",
            description = "Counts, and up to ten trainings before and after. Nothing is changed.")
    public PreviewView previewFormacodeMapping(
            @PathParam("code")
                    @jakarta.validation.constraints.Pattern(regexp = Formacode.PATTERN)
                    @Parameter(description = CODE_SAID, example = "15050")
                    String code,
            @NotNull @Valid MappingRequest request) {
        return PreviewView.of(propose.preview(new Formacode(code), request.toTargets()));
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm what a FORMACODE means",
            description =
                    "The next version: trainings that carry the code and do not say themselves what they do follow at once. Older versions stay."
                            + " `If-Match` names the version that was looked at, `\"0\"` where there is none.")
    @APIResponse(
            responseCode = "200",
            description = "In force; ETag names its version.",
            content = @Content(schema = @Schema(implementation = MappingView.class)))
    public Response confirmFormacodeMapping(
            @PathParam("code")
                    @jakarta.validation.constraints.Pattern(regexp = Formacode.PATTERN)
                    @Parameter(description = CODE_SAID, example = "15050")
                    String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MappingRequest request) {
        FormacodeMapping mapping =
                map.handle(caller.get(), new Formacode(code), ETags.required(ifMatch), request.toTargets());
        return Response.ok(MappingView.of(mapping))
                .header("ETag", ETags.of(mapping.version()))
                .build();
    }
}
