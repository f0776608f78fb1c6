package fr.pixemploi.assessment.itemwithdrawal.rest;

import fr.pixemploi.assessment.itemwithdrawal.application.WithdrawItem;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawal;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Items that were found faulty while people sit tests. */
@Path("/v1/item-bank/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "item bank")
class WithdrawalResource {
    @Schema(name = "WithdrawItem")
    record WithdrawalRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "La clé est fausse depuis la mise à jour du site.")
            String reason) {}

    @Schema(name = "ItemWithdrawal")
    record WithdrawalView(
            @Schema(examples = "crcn-1-1-mots-cles") String itemId,

            @Schema(examples = "La clé est fausse depuis la mise à jour du site.")
            String reason,

            Instant withdrawnAt,

            @Schema(description = "Sittings that had answered it and count it no more, so far.", examples = "12")
            int sittings,

            @Schema(description = "Results that were made again, so far.", examples = "9")
            int results,

            @Schema(description = "When none of them counted it any more; absent until then.") @Nullable
            Instant finishedAt) {
        static WithdrawalView of(Withdrawal withdrawal) {
            return new WithdrawalView(
                    withdrawal.item().value(),
                    withdrawal.reason(),
                    withdrawal.at(),
                    withdrawal.sittings(),
                    withdrawal.results(),
                    withdrawal.finishedAt());
        }
    }

    @Schema(name = "ItemWithdrawals")
    record WithdrawalsView(List<WithdrawalView> items) {}

    private final CurrentCaller caller;
    private final WithdrawItem withdrawItem;

    WithdrawalResource(CurrentCaller caller, WithdrawItem withdrawItem) {
        this.caller = caller;
        this.withdrawItem = withdrawItem;
    }

    @GET
    @RolesAllowed("author")
    @Operation(summary = "Withdrawn items of the open pool, the newest first.")
    public WithdrawalsView listWithdrawals() {
        return new WithdrawalsView(
                withdrawItem.all().stream().map(WithdrawalView::of).toList());
    }

    @GET
    @Path("/{itemId}")
    @RolesAllowed("author")
    @Operation(
            summary = "How far taking an item back has come.",
            description = "404 `item-not-found`, `item-not-withdrawn`.")
    public WithdrawalView getWithdrawal(@PathParam("itemId") String itemId) {
        return WithdrawalView.of(withdrawItem.find(itemId));
    }

    @PUT
    @Path("/{itemId}")
    @RolesAllowed("author")
    @Operation(
            summary = "Takes a faulty item of the open pool back, also from sittings that had answered it.",
            description =
                    "Nobody is asked it any more, within seconds on all instances. Who has it before them may answer; it "
                            + "counts for nothing. Sittings that had answered it are rescored one by one: a result that changes is "
                            + "replaced, and `sitting-rescored` tells everyone concerned. Asking again changes nothing. Items of "
                            + "the reserved pool do not exist here: the jury withdraws those. 404 `item-not-found`.")
    public WithdrawalView withdrawItem(@PathParam("itemId") String itemId, @NotNull @Valid WithdrawalRequest request) {
        return WithdrawalView.of(
                withdrawItem.handle(itemId, request.reason(), caller.get().subject()));
    }
}
