package fr.pixemploi.certification.candidate.rest.table;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The template of a table of sessions and candidates, to be filled in and brought by {@code createImport}. */
@Path("/v1/import-templates")
@Tag(name = "candidates", description = "Candidates of certification sessions.")
class CandidateTableResource {
    @GET
    @Path("/candidates")
    @Produces("text/csv")
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "The empty table of sessions and candidates, for `createImport` with kind `candidates`",
            description =
                    "UTF-8 with a byte order mark, semicolons. One row a candidate; what is said of the session comes again in each. Columns of "
                            + "what is paid may be left out.")
    @APIResponse(
            responseCode = "200",
            description = "Names of the columns.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, examples = "N° de session;* Nom du site")))
    public Response getCandidateTable() {
        String names = "\uFEFF" + String.join(";", EnrolmentColumns.names()) + "\r\n";
        return Response.ok(names, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=sessions-et-candidats.csv")
                .build();
    }
}
