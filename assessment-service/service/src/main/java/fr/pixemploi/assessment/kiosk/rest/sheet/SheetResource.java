package fr.pixemploi.assessment.kiosk.rest.sheet;

import fr.pixemploi.assessment.kiosk.application.sheet.CodeSheet;
import fr.pixemploi.assessment.kiosk.application.sheet.MakeSheet;
import fr.pixemploi.assessment.kiosk.application.sheet.WithdrawSheet;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Codes that an adviser gives to a group. */
@Path("/v1/kiosk-code-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "kiosks")
class SheetResource {
    private final CurrentCaller caller;
    private final MakeSheet makeSheet;
    private final WithdrawSheet withdrawSheet;
    private final Idempotency idempotency;

    SheetResource(CurrentCaller caller, MakeSheet makeSheet, WithdrawSheet withdrawSheet, Idempotency idempotency) {
        this.caller = caller;
        this.makeSheet = makeSheet;
        this.withdrawSheet = withdrawSheet;
        this.idempotency = idempotency;
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed("adviser")
    @Operation(
            summary =
                    "Makes codes for a group at once: JSON, or a page to print and cut when `text/html` is preferred.",
            description =
                    "For 30 people at most, all or none. Each code is one like those of `makeKioskCode` (once, 5 tries, at kiosks of that "
                            + "structure only), and waits 60 minutes (a proposal; a deployment may choose). The codes are told this once: "
                            + "the same request with the same key gets the sheet without them, so that it can be withdrawn. 404 `not-found`, "
                            + "`kiosk-person-not-found` with each place, `campaign-not-found`; 422 `kiosk-person-twice`, "
                            + "`entry-answer-refused`; 409 `campaign-closed`, `kiosk-codes-exhausted`.")
    @APIResponse(
            responseCode = "201",
            description = "Made; the codes are told this once. Location is where the sheet is withdrawn.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SheetView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public Response makeKioskCodeSheet(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SheetRequest request,
            @Context Request call) {
        Variant wanted = call.selectVariant(List.of(
                new Variant(MediaType.APPLICATION_JSON_TYPE, (Locale) null, null),
                new Variant(MediaType.TEXT_HTML_TYPE, (Locale) null, null)));
        boolean page = wanted != null && wanted.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
        Caller adviser = caller.get();
        Response made = idempotency.once(
                adviser,
                "makeKioskCodeSheet",
                key,
                request,
                Idempotency.Creation.of(
                        () -> makeSheet.handle(adviser, request.structureId(), request.wishes()),
                        CodeSheet::id,
                        id -> makeSheet.again(adviser, id)),
                sheet ->
                        Idempotency.Answer.created("/v1/kiosk-code-sheets/" + sheet.id(), shown(sheet, request, page)));
        return page
                ? Response.fromResponse(made)
                        .type("text/html;charset=UTF-8")
                        .header("Content-Security-Policy", SheetPage.CONTENT_SECURITY_POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .build()
                : Response.fromResponse(made)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    private static Object shown(CodeSheet sheet, SheetRequest request, boolean page) {
        SheetView view = SheetView.of(sheet, request);
        return page ? SheetPage.html(view, sheet.zone()) : view;
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("adviser")
    @Operation(
            summary = "Ends all codes of a sheet that nobody has typed yet.",
            description =
                    "For advisers of its structure. Who sits at a kiosk by one of them stays there. Asking again changes "
                            + "nothing. 404 `not-found`, also a day after the sheet was made.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public void withdrawKioskCodeSheet(@PathParam("id") UUID id) {
        withdrawSheet.handle(caller.get(), id);
    }
}
