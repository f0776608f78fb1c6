package fr.pixemploi.profile.caseload.rest.list;

import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.list.ExportCaseload;
import fr.pixemploi.profile.caseload.rest.view.FilterRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of a structure as a table. */
@Path("/v1/caseload")
@Tag(name = "caseload", description = "For advisers: the people of the structure and what they share.")
class CaseloadExportResource {
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String ABOUT =
            "Takes the filters of the list, in the order of registration. With `sinceLast=true` only people whose row became another one "
                    + "since this account's last export by the same filter: one may come once more, none is missing; with `group`, "
                    + "`diagnosisRoute` or `invitedTo` always all. Each person whose "
                    + "results show will know. ";

    private final ExportCaseload export;
    private final CurrentCaller caller;

    CaseloadExportResource(ExportCaseload export, CurrentCaller caller) {
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @RolesAllowed({"adviser", "manager"})
    @Limited("exports")
    @OwnPlaces(only = true)
    @Operation(
            summary = "The list as CSV",
            description = "RFC 4180, UTF-8, comma, names in the first line. " + ABOUT + CaseloadTable.COLUMNS)
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportCaseloadCsv(
            @QueryParam("structureId") @NotNull UUID structureId,
            @Valid @BeanParam FilterRequest filter,
            @QueryParam("sinceLast")
                    @DefaultValue("false")
                    @Parameter(description = "Only what became different since my last export.")
                    boolean sinceLast) {
        CaseloadTable table = table(structureId, filter, sinceLast);
        StreamingOutput rows = table::writeCsv;
        return Response.ok(rows, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=portefeuille.csv")
                .build();
    }

    @GET
    @Path("/export.ods")
    @Produces(ODS)
    @RolesAllowed({"adviser", "manager"})
    @Limited("exports")
    @OwnPlaces(only = true)
    @Operation(
            summary = "The list as a spreadsheet",
            description = "OpenDocument, cells with their types. " + ABOUT + CaseloadTable.COLUMNS)
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = ODS, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response exportCaseloadOds(
            @QueryParam("structureId") @NotNull UUID structureId,
            @Valid @BeanParam FilterRequest filter,
            @QueryParam("sinceLast")
                    @DefaultValue("false")
                    @Parameter(description = "Only what became different since my last export.")
                    boolean sinceLast) {
        CaseloadTable table = table(structureId, filter, sinceLast);
        StreamingOutput rows = table::writeOds;
        return Response.ok(rows, ODS)
                .header("Content-Disposition", "attachment; filename=portefeuille.ods")
                .build();
    }

    private CaseloadTable table(UUID structureId, FilterRequest filter, boolean sinceLast) {
        Caller who = caller.get();
        return new CaseloadTable(export, who, export.begin(who, structureId, filter.meant(), sinceLast));
    }
}
