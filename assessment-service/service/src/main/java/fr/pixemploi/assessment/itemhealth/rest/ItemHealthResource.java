package fr.pixemploi.assessment.itemhealth.rest;

import fr.pixemploi.assessment.itemhealth.application.WatchItems;
import fr.pixemploi.assessment.itemhealth.domain.ItemHealth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How items fare with people. */
@Path("/v1/item-bank/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "item bank")
class ItemHealthResource {
    @Schema(name = "ItemBankHealth")
    record ItemHealthView(
            @Schema(description = "SHA-256 of the item bank.")
            String bankVersion,

            @Schema(description = "Sittings that ended in the time.", examples = "4120")
            int sittings,

            @Schema(description = "Items that were answered, those with signs first.")
            List<ItemView> items) {}

    @Schema(name = "ItemHealth")
    record ItemView(
            @Schema(examples = "crcn-1-1-mots-cles") String itemId,
            @Schema(examples = "1.1") String competence,
            @Schema(examples = "2") int level,

            @Schema(enumeration = {"active", "trial", "none"})
            String use,

            @Schema(description = "Whether its parameters come from answers of people.")
            boolean calibrated,

            @Schema(examples = "512") int answers,

            @Schema(description = "Share of the sittings that met it.", examples = "0.12")
            double exposure,

            @Schema(description = "Mean share of success.", examples = "0.64")
            double success,

            @Schema(description = "That the bank expects of an average person.", examples = "0.6")
            double expectedSuccess,

            @Schema(description = "Share of answers that were skips.", examples = "0.03")
            double skipped,

            @Schema(description = "Half of the answers took less.", examples = "31")
            double medianSeconds,

            @Schema(examples = "30") int expectedSeconds,

            @Schema(
                    description =
                            "Correlation of success with success on the other items of the same sittings; absent when it "
                                    + "can't be told.",
                    examples = "0.34")
            @Nullable
            Double agreement,

            @Schema(
                    description =
                            "What an author should look at: too-easy, too-hard, weak-agreement, often-skipped, slow, "
                                    + "much-seen; none on too few answers.",
                    examples = "[\"slow\"]")
            List<String> signs) {
        static ItemView of(ItemHealth health) {
            return new ItemView(
                    health.item().id().value(),
                    health.item().competence().value(),
                    health.item().level(),
                    label(health.item().use()),
                    health.item().calibrated(),
                    health.count().answers(),
                    health.exposure(),
                    health.count().success(),
                    health.expectedSuccess(),
                    health.count().skipped(),
                    health.count().medianSeconds(),
                    health.item().expectedSeconds(),
                    health.count().agreement(),
                    health.signs().stream().map(ItemView::label).sorted().toList());
        }

        private static String label(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final WatchItems watchItems;

    ItemHealthResource(WatchItems watchItems) {
        this.watchItems = watchItems;
    }

    @GET
    @RolesAllowed("author")
    @Operation(
            summary = "How often items are seen, how people fare on them, and which ones an author should look at.",
            description =
                    "Of sittings that ended in the last days, and in the week in which these begin, from its Monday on (UTC). A sign "
                            + "decides nothing: a faulty item is withdrawn, a new one calibrated, by an author.")
    public ItemHealthView getItemHealth(@QueryParam("days") @DefaultValue("30") @Min(1) @Max(366) int days) {
        WatchItems.Watched watched = watchItems.handle(days);
        return new ItemHealthView(
                watched.bankVersion(),
                watched.sittings(),
                watched.items().stream().map(ItemView::of).toList());
    }
}
