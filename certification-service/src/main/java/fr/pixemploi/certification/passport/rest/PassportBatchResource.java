package fr.pixemploi.certification.passport.rest;

import fr.pixemploi.certification.passport.application.FollowBatches;
import fr.pixemploi.certification.passport.application.MakePassportBatch;
import fr.pixemploi.certification.passport.application.TakeInReceipt;
import fr.pixemploi.certification.passport.application.WritePassportFile;
import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.passport.domain.ReceiptReport;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.http.SentFile;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Batches for the passport of skills over REST. */
@Path("/v1/passport-batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@Tag(
        name = "passport",
        description = "What certifiers owe the passport of skills (CPF): files of certificates, and their receipts.")
class PassportBatchResource {
    private final CurrentCaller caller;
    private final HttpServerRequest request;
    private final Idempotency idempotency;
    private final MakePassportBatch makeBatch;
    private final FollowBatches followBatches;
    private final WritePassportFile writeFile;
    private final TakeInReceipt takeInReceipt;

    PassportBatchResource(
            CurrentCaller caller,
            HttpServerRequest request,
            Idempotency idempotency,
            MakePassportBatch makeBatch,
            FollowBatches followBatches,
            WritePassportFile writeFile,
            TakeInReceipt takeInReceipt) {
        this.caller = caller;
        this.request = request;
        this.idempotency = idempotency;
        this.makeBatch = makeBatch;
        this.followBatches = followBatches;
        this.writeFile = writeFile;
        this.takeInReceipt = takeInReceipt;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Put the oldest certificates that wait into a batch",
            description =
                    "Certificates that stand and are in no file, or were rejected: each is in one file until it is rejected. 409 "
                            + "`passport-nothing-to-send` when none waits.")
    @APIResponse(
            responseCode = "201",
            description = "The batch.",
            content = @Content(schema = @Schema(implementation = PassportBatchView.class)))
    public Response createPassportBatch(@HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "createPassportBatch",
                key,
                Map.of(),
                Idempotency.Creation.of(() -> makeBatch.handle(who), PassportBatch::id, followBatches::find),
                batch -> Idempotency.Answer.created("/v1/passport-batches/" + batch.id(), PassportBatchView.of(batch)));
    }

    @GET
    @Operation(summary = "List batches, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of batches.",
            content = @Content(schema = @Schema(implementation = PassportBatchView.BatchPage.class)))
    public Response listPassportBatches(@Valid @BeanParam PageRequest page) {
        return page.answer(
                followBatches.newestFirst(page.after(), page.oneMore()), PassportBatch::id, PassportBatchView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read what became of a batch")
    public PassportBatchView getPassportBatch(@PathParam("id") UUID id) {
        return PassportBatchView.of(followBatches.find(id));
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.APPLICATION_XML)
    @Limited("exports")
    @Operation(
            summary = "Take the file of a batch",
            description =
                    "Made anew each time and always the same, without those whose certificate was revoked or who were erased since.")
    @APIResponse(
            responseCode = "200",
            description = "The file, as the Caisse des Dépôts takes it.",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class)))
    public Response getPassportFile(@PathParam("id") UUID id) {
        PassportBatch batch = followBatches.find(id);
        writeFile.require();
        StreamingOutput file = out -> writeFile.handle(batch, out);
        return Response.ok(file, MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=" + id + ".xml")
                .build();
    }

    // No Idempotency-Key: a receipt that comes again changes nothing.
    @POST
    @Path("/{id}/receipt")
    @Consumes(MediaType.APPLICATION_XML)
    @Limited("imports")
    @Operation(
            summary = "Bring the receipt of a batch",
            description =
                    "Read whole or not at all. What is accepted never goes again, what is rejected does, in a later batch. Ids that are not "
                            + "in the batch are told and change nothing. 409 `passport-receipt-of-another` for the receipt of another batch, "
                            + "422 `passport-receipt-unreadable` for what is no receipt.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class)))
    public PassportBatchView.ReceiptView takePassportReceipt(@PathParam("id") UUID id, @NotNull InputStream receipt)
            throws IOException {
        ReceiptReport report = SentFile.read(request, () -> takeInReceipt.handle(id, receipt));
        return PassportBatchView.ReceiptView.of(report);
    }
}
