package fr.pixemploi.assessment.authoring.application;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.authoring.application.check.Differences;
import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.edition.application.BankEditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in what two versions of the bank differ, in their open pools; what a key is, is never told. */
@ApplicationScoped
public class CompareVersions {
    /**
     * An item whose files differ.
     *
     * @param fields names of the fields that differ, the key's too
     * @param parametersBefore null when the parameters are the same
     */
    public record Change(
            ItemId item,
            int versionBefore,
            int version,
            List<String> fields,
            @Nullable JsonNode parametersBefore,
            @Nullable JsonNode parameters) {}

    /**
     * What differs.
     *
     * @param added items that are asked in the second version only
     * @param retired items that are asked in the first version only, and that the second one keeps
     * @param removed items that the second version does not have, as another deployment may bring
     */
    public record Difference(List<ItemId> added, List<ItemId> retired, List<ItemId> removed, List<Change> changed) {}

    private final BankEditions editions;

    CompareVersions(BankEditions editions) {
        this.editions = editions;
    }

    public Difference handle(String first, String second) {
        Map<ItemId, ItemSource> before = open(first);
        Map<ItemId, ItemSource> after = open(second);
        Difference difference =
                new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        after.forEach((item, now) -> {
            ItemSource then = before.get(item);
            if (then == null) {
                difference.added().add(item);
                return;
            }
            if (active(now) && !active(then)) difference.added().add(item);
            if (active(then) && !active(now)) difference.retired().add(item);
            List<String> fields = Differences.fields(then, now);
            if (fields.isEmpty() || fields.equals(List.of("status"))) return;
            boolean parameters = fields.contains("parameters");
            difference
                    .changed()
                    .add(new Change(
                            item,
                            then.version(),
                            now.version(),
                            fields,
                            parameters ? then.tree().get("parameters") : null,
                            parameters ? now.tree().get("parameters") : null));
        });
        before.keySet().stream().filter(item -> !after.containsKey(item)).forEach(difference.removed()::add);
        return difference;
    }

    private static boolean active(ItemSource source) {
        return source.status().equals("active");
    }

    private Map<ItemId, ItemSource> open(String version) {
        return editions.open(version).orElseThrow(AuthoringRefusal.VersionUnknown::new);
    }
}
