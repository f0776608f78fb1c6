package fr.pixemploi.profile.readlog.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.profile.readlog.application.ListReadsOfAccount;
import fr.pixemploi.profile.readlog.domain.PersonRead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whose data an account read: for an inquiry, by ids. */
@Path("/v1/operations/reads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
class AccountReadResource {
    /** @param beneficiaryId whose data; nothing else of the person is told */
    @Schema(name = "ReadOfAccount")
    record ReadView(
            UUID id,
            UUID beneficiaryId,

            @Schema(description = "Absent for the jury, which is of none.") @Nullable
            UUID structureId,

            @Schema(examples = "adviser") String role,
            @Schema(examples = "result") String kind,
            @Schema(examples = "assessment") String service,
            Instant readAt) {
        static ReadView of(PersonRead read) {
            return new ReadView(
                    read.id(),
                    read.beneficiaryId(),
                    read.structureId(),
                    read.role(),
                    read.what(),
                    read.service(),
                    read.at());
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "ReadOfAccountPage")
    record ReadPage(List<ReadView> items, @Nullable String nextCursor) {}

    private final ListReadsOfAccount list;

    AccountReadResource(ListReadsOfAccount list) {
        this.list = list;
    }

    @GET
    @RolesAllowed("operator")
    @Operation(
            summary = "See whose data an account read in a window, in all services, newest first",
            description = "Ids only. `subject` is the account's in the realm; `until` is not part of the window.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = ReadPage.class)))
    public Response listReadsOfAccount(
            @QueryParam("subject")
                    @NotNull
                    @Size(min = 1, max = 255)
                    @Schema(examples = "01940000-0000-7000-8000-000000000101")
                    String subject,
            @QueryParam("from") @NotNull OffsetDateTime from,
            @QueryParam("until") @NotNull OffsetDateTime until,
            @Valid @BeanParam PageRequest page) {
        List<ReadView> found =
                list.handle(subject, from.toInstant(), until.toInstant(), page.after(), page.oneMore()).stream()
                        .map(ReadView::of)
                        .toList();
        return page.answer(found, ReadView::id);
    }
}
