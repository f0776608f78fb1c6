package fr.pixemploi.assessment.authoring.rest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.authoring.application.CompareVersions;
import fr.pixemploi.assessment.authoring.application.FindItems;
import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.authoring.domain.Publication;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.PoolItems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What authors see of the bank and its versions. Nothing here comes from a key. */
final class BankViews {
    private BankViews() {}

    @Schema(name = "PublishedItem", description = "An item of the open pool.")
    record BankItemView(
            @Schema(examples = "crcn-1-1-mots-cles") String id,
            int version,
            @Schema(examples = "1.1") String competence,

            @Schema(examples = "sait choisir les mots d'une recherche")
            String skill,

            int level,
            @Schema(examples = "single-choice") String type,

            @Schema(enumeration = {"draft", "proposed", "trial", "active", "retired"})
            String status,

            @Schema(description = "Whether variants differ in more than order.")
            boolean family,

            Set<String> devices,

            @Schema(description = "Needs that it meets.", examples = "[\"screen-reader\"]")
            Set<String> needs,

            @Schema(description = "As in the file: a, b, c, d and where they come from.")
            Map<String, Object> parameters,

            @Schema(
                    description =
                            "Fields of the file without the key and what it could be made of; of a family one variant. Absent in lists.")
            @Nullable
            Map<String, Object> file,

            @Schema(description = "Fields that do not come back; absent in lists.") @Nullable
            List<String> withheld) {
        static BankItemView of(FindItems.Published published, boolean whole) {
            ItemSource source = published.source();
            Item item = published.item();
            return new BankItemView(
                    item.id().value(),
                    item.version(),
                    item.competence().value(),
                    source.tree().path("skill").asText(),
                    item.level(),
                    item.task().type(),
                    source.status(),
                    published.family(),
                    new TreeSet<>(item.suitability().devices()),
                    item.suitability().support().stream()
                            .map(PoolItems::name)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    AuthoringViews.fields(source.tree().path("parameters")),
                    whole ? AuthoringViews.fields(source.shown()) : null,
                    whole ? source.withheld() : null);
        }
    }

    @Schema(name = "BankPublication", description = "A version of the bank that an author made.")
    record VersionView(
            @Schema(examples = "12") long number,

            @Schema(description = "SHA-256 of all its files, as results name it.")
            String bankVersion,

            @Schema(description = "Version of the bank before.")
            String replaced,

            List<String> added,
            List<String> changed,
            List<String> retired,
            String note,
            String publishedBy,
            Instant publishedAt,

            @Schema(description = "What the bank lacks, as it did before; absent in lists.") @Nullable
            List<AuthoringViews.FindingView> warnings) {
        static VersionView of(Publication publication, @Nullable List<Finding> warnings, String language) {
            return new VersionView(
                    publication.number(),
                    publication.bankVersion(),
                    publication.replaced(),
                    names(publication.added()),
                    names(publication.changed()),
                    names(publication.retired()),
                    publication.note(),
                    publication.signature().author(),
                    publication.signature().at(),
                    warnings == null ? null : AuthoringViews.FindingView.of(warnings, language));
        }
    }

    @Schema(name = "ChangedItem")
    record ChangeView(
            String itemId,
            int versionBefore,
            int version,

            @Schema(
                    description = "Names of the fields that differ; of the key it is only told that it does.",
                    examples = "[\"hint\",\"key\"]")
            List<String> fields,

            @Schema(description = "Absent when the parameters are the same.") @Nullable
            Map<String, Object> parametersBefore,

            @Nullable Map<String, Object> parameters) {
        static ChangeView of(CompareVersions.Change change) {
            return new ChangeView(
                    change.item().value(),
                    change.versionBefore(),
                    change.version(),
                    change.fields(),
                    parameters(change.parametersBefore()),
                    parameters(change.parameters()));
        }

        private static @Nullable Map<String, Object> parameters(@Nullable JsonNode parameters) {
            return parameters == null ? null : AuthoringViews.fields(parameters);
        }
    }

    @Schema(name = "BankDifference", description = "In what the open pools of two versions of the bank differ.")
    record DifferenceView(
            @Schema(description = "Asked in the second version only.")
            List<String> added,

            @Schema(description = "No longer asked in the second version.")
            List<String> retired,

            @Schema(description = "Not in the second version at all: another deployment.")
            List<String> removed,

            List<ChangeView> changed) {
        static DifferenceView of(CompareVersions.Difference difference) {
            return new DifferenceView(
                    names(difference.added()),
                    names(difference.retired()),
                    names(difference.removed()),
                    difference.changed().stream().map(ChangeView::of).toList());
        }
    }

    private static List<String> names(List<ItemId> items) {
        return items.stream().map(ItemId::value).toList();
    }
}
