package fr.pixemploi.assessment.authoring.rest;

import fr.pixemploi.assessment.authoring.application.PublishItems;
import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.bank.ResponseBody;
import fr.pixemploi.assessment.bank.domain.ItemId;
import jakarta.validation.Valid;
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
    record Publish(
            @Size(max = 200)
            @Schema(description = "Items whose proposals come in.", examples = "[\"crcn-1-1-mots-cles\"]")
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

    @Schema(name = "RetireItem")
    record Retire(
            @NotNull @Size(max = 500) @Schema(description = "Why, for other authors.", examples = "Trop connue.")
            String note) {}

    @Schema(name = "TryItem")
    record Try(
            @Valid @Schema(description = "A response to try; only whether it is right comes back.") @Nullable
            ResponseBody response) {}

    /** The id in an address; what has no such shape is no item. */
    static ItemId itemId(String id) {
        if (!ITEM_IDS.matcher(id).matches()) throw new AuthoringRefusal.ItemUnknown();
        return new ItemId(id);
    }
}
