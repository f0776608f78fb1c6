package fr.pixemploi.assessment.bank.review.solution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.BankJson;
import fr.pixemploi.assessment.bank.check.Checks;
import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.file.AttachedFiles;
import fr.pixemploi.assessment.bank.file.BankReader;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.variant.VariantTemplate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * Checks of pages and files that grade nothing: they hold whatever one place of the solution says. A check that asks that something is not there is
 * none, since nothing of a solution shows what would be.
 */
public final class LooseKeys {
    private LooseKeys() {}

    /** One sentence each, of the items that are not retired. */
    public static List<String> faults(PoolFiles pool) {
        List<String> faults = new ArrayList<>();
        for (String name : BankReader.names(pool.read(PoolFiles.INDEX))) {
            ItemSource item = ItemSource.read(pool.label(name), pool.read(name));
            if (!item.status().equals("retired")) faults.addAll(faults(pool.label(name), item));
        }
        return faults;
    }

    private static List<String> faults(String label, ItemSource item) {
        ObjectNode variant = (ObjectNode) VariantTemplate.of(item.tree()).variant(0, _ -> true);
        Task task = ItemSource.read(label, variant.toString().getBytes(StandardCharsets.UTF_8))
                .variants()
                .of(0)
                .task();
        return switch (task) {
            case Task.Environment page -> faults(label, variant, read(page.solution()));
            case Task.FileUpload upload -> {
                MadeFile made = AttachedFiles.make(upload.solution());
                yield faults(
                        label,
                        variant,
                        read(Inspection.inspect(made.name(), made.content(), upload.formats())
                                .toString()));
            }
            case Task.SingleChoice _,
                    Task.MultipleChoice _,
                    Task.ShortText _,
                    Task.Numeric _,
                    Task.Ordering _,
                    Task.Matching _,
                    Task.FillBlanks _,
                    Task.Hotspot _ -> List.of();
        };
    }

    private static List<String> faults(String label, ObjectNode variant, JsonNode facts) {
        Checks checks = Checks.of(variant.path("key").path("checks"));
        BitSet loose = new BitSet();
        List<Checks.Outcome> solved = checks.outcomes(facts);
        for (int check = 0; check < solved.size(); check++)
            loose.set(check, !solved.get(check).found().isEmpty());
        Iterator<ChangedPlaces> changes = ChangedPlaces.of(facts).iterator();
        while (!loose.isEmpty() && changes.hasNext()) {
            ChangedPlaces change = changes.next();
            List<Checks.Outcome> changed = checks.outcomes(change.facts());
            for (int check = 0; check < changed.size(); check++)
                // Whatever is asked of a value fails without the line or the sheet that it stands in.
                if (!changed.get(check).held() && (!change.isOfMany() || isOfContainers(solved.get(check))))
                    loose.clear(check);
        }
        return loose.stream()
                .mapToObj(check ->
                        label + ": " + solved.get(check).field() + " holds whatever one place of the solution says: "
                                + solved.get(check).said())
                .toList();
    }

    private static boolean isOfContainers(Checks.Outcome solved) {
        return solved.found().getFirst().startsWith("(");
    }

    private static JsonNode read(String json) {
        try {
            return BankJson.MAPPER.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a solution is JSON", fault);
        }
    }
}
