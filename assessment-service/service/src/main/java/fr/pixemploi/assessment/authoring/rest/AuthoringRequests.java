package fr.pixemploi.assessment.authoring.rest;

import fr.pixemploi.assessment.authoring.application.PublishItems;
import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.wire.ResponseRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What authors send beside files. */
final class AuthoringRequests {
    private static final String ITEM_ID = "[a-z0-9]+(-[a-z0-9]+)+";
    static final java.util.regex.Pattern ITEM_IDS = java.util.regex.Pattern.compile(ITEM_ID);

    private AuthoringRequests() {}

    @Schema(name = "PublishItems", description = "What the next version of the bank brings: all of it or nothing.")
    record PublishRequest(
            @Size(max = 200)
            @Schema(
                    description =
                            "Items whose proposals come in. One whose file says `status: trial` is put without counting, "
                                    + "until a calibration or a later proposal makes it active; any other measures people at once.",
                    examples = "[\"crcn-1-1-mots-cles\"]")
            @Nullable
            List<@NotNull @Size(max = 80) @Pattern(regexp = ITEM_ID) String> proposals,

            @Size(max = 200) @Schema(description = "Items that are no longer asked.") @Nullable
            List<@NotNull @Size(max = 80) @Pattern(regexp = ITEM_ID) String> retire,

            @NotNull
            @Size(max = 500)
            @Schema(description = "Why, for other authors.", examples = "Questions sur les mails.")
            String note) {
        PublishItems.Wish wish() {
            return new PublishItems.Wish(ids(proposals), ids(retire), note);
        }

        private static List<ItemId> ids(@Nullable List<String> ids) {
            return ids == null ? List.of() : ids.stream().map(ItemId::new).toList();
        }
    }

    @Schema(
            name = "PublishCalibration",
            description =
                    "What answers of people say of items, as `workbench calibrate --request` writes it: all of it or nothing.")
    record CalibrationRequest(
            @NotEmpty @Size(max = 2000) List<@NotNull @Valid CalibratedItemRequest> items,

            @Size(max = 200)
            @Schema(
                    description = "Items on trial, among those above, that measure people from now on.",
                    examples = "[]")
            @Nullable
            List<@NotNull @Size(max = 80) @Pattern(regexp = ITEM_ID) String> activate,

            @NotNull
            @Size(max = 500)
            @Schema(
                    description = "Where the answers are from, for other authors.",
                    examples = "Réponses de septembre à novembre.")
            String note) {
        List<PublishItems.Calibrated> calibrated() {
            return items.stream().map(CalibratedItemRequest::calibrated).toList();
        }

        List<ItemId> activated() {
            return activate == null
                    ? List.of()
                    : activate.stream().map(ItemId::new).toList();
        }
    }

    @Schema(name = "CalibratedItem", description = "As `workbench calibrate --request` writes it.")
    record CalibratedItemRequest(
            @NotNull @Size(max = 80) @Pattern(regexp = ITEM_ID) @Schema(examples = "crcn-1-1-mots-cles")
            String itemId,

            @NotNull @DecimalMin("0.2") @DecimalMax("3") @Schema(description = "Discrimination.", examples = "1.12")
            Double a,

            @NotNull
            @DecimalMin("-4")
            @DecimalMax("4")
            @Schema(
                    description =
                            "Difficulty, in population standard deviations; for partial credit the mean of the steps.",
                    examples = "-0.35")
            Double b,

            @DecimalMin("0")
            @DecimalMax("0.5")
            @Schema(description = "Chance of guessing; 0 unless said.", examples = "0.25")
            @Nullable
            Double c,

            @DecimalMin("0.7")
            @DecimalMax("1")
            @Schema(description = "Highest chance of success; 1 unless said.", examples = "1")
            @Nullable
            Double d,

            @Size(min = 2, max = 2)
            @Schema(
                    description = "For partial credit: difficulties of half a success and of the whole.",
                    examples = "[-0.8, 0.3]")
            @Nullable
            List<@NotNull @DecimalMin("-5") @DecimalMax("5") Double> steps,

            @DecimalMin("0")
            @DecimalMax("9")
            @Schema(description = "Mean of the log of the seconds; with alpha.", examples = "3.4")
            @Nullable
            Double beta,

            @DecimalMin("0.2")
            @DecimalMax("10")
            @Schema(description = "One over its standard deviation.", examples = "2.1")
            @Nullable
            Double alpha) {
        PublishItems.Calibrated calibrated() {
            return new PublishItems.Calibrated(
                    new ItemId(itemId), a, b, c == null ? 0 : c, d == null ? 1 : d, steps, beta, alpha);
        }
    }

    @Schema(name = "RetireItem")
    record RetireRequest(
            @NotNull @Size(max = 500) @Schema(description = "Why, for other authors.", examples = "Trop connue.")
            String note) {}

    @Schema(name = "TryItem")
    record TryRequest(
            @Valid @Schema(description = "A response to try; only whether it is right comes back.") @Nullable
            ResponseRequest response) {}

    /** The id in an address; what has no such shape is no item. */
    static ItemId itemId(String id) {
        if (!ITEM_IDS.matcher(id).matches()) throw new AuthoringRefusal.ItemUnknown();
        return new ItemId(id);
    }
}
