package fr.pixemploi.assessment.bank.review.reply;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.file.AttachedFiles;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.variant.VariantTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One variant of an item with its solution, to be graded again with parts of the solution changed.
 *
 * @param label how what lies beside the item is named in faults
 * @param seed of the variant
 * @param beside what lies beside the item, its places filled as the item's own are
 */
record SolvedVariant(String label, long seed, Task task, JsonNode solution, ObjectNode beside) {
    private static final long VARIANTS = 5;
    private static final String BESIDE = "beside";
    private static final UUID NO_UPLOAD = new UUID(0, 0);

    /**
     * Some variants of an item, or the item alone when it has none.
     *
     * @param beside texts that use the item's variables; a {@code solution} among them stands for the item's own
     */
    static Stream<SolvedVariant> of(String label, ItemSource item, ObjectNode beside) {
        ObjectNode tree = item.tree().deepCopy();
        tree.set(BESIDE, beside);
        VariantTemplate template = VariantTemplate.of(tree);
        return LongStream.range(0, item.varies() ? VARIANTS : 1)
                .mapToObj(seed -> solved(label, seed, (ObjectNode) template.variant(seed, any -> true)));
    }

    private static SolvedVariant solved(String label, long seed, ObjectNode variant) {
        ObjectNode beside = (ObjectNode) variant.remove(BESIDE);
        ObjectNode key = (ObjectNode) variant.path("key");
        if (beside.has("solution")) key.set("solution", beside.get("solution"));
        Task task = ItemSource.read(label, variant.toString().getBytes(StandardCharsets.UTF_8))
                .variants()
                .of(0)
                .task();
        return new SolvedVariant(label, seed, task, key.path("solution"), beside);
    }

    /**
     * Whether the solution is right still with these values at these places of it.
     *
     * @throws BankFault when the solution has no such place, or the item is not answered by a page that is left or a file that is sent
     */
    boolean isRightWith(Map<JsonPointer, JsonNode> changes) {
        return switch (task) {
            case Task.Environment page ->
                Grading.isRight(
                        page,
                        new Response.Environment(
                                changed(solution.path("state"), changes).toString()));
            case Task.FileUpload upload -> isRight(upload, changed(solution.path("file"), changes));
            case Task.ShortText _,
                    Task.SingleChoice _,
                    Task.MultipleChoice _,
                    Task.Numeric _,
                    Task.Ordering _,
                    Task.Matching _,
                    Task.FillBlanks _,
                    Task.Hotspot _ ->
                throw new BankFault(label, "type", "an item without a page or a file has no places");
        };
    }

    private static boolean isRight(Task.FileUpload task, JsonNode file) {
        MadeFile made = AttachedFiles.make(new Attachment(file.path("name").asText(), file.toString()));
        try {
            String facts = Inspection.inspect(made.name(), made.content(), task.formats())
                    .toString();
            return Grading.share(task, new Response.FileUpload(NO_UPLOAD), facts) == 1;
        } catch (FileRefused refused) {
            return false;
        }
    }

    private JsonNode changed(JsonNode solved, Map<JsonPointer, JsonNode> changes) {
        JsonNode changed = solved.deepCopy();
        changes.forEach((place, value) -> {
            if (changed.at(place).isMissingNode())
                throw new BankFault(label, place.toString(), "is no place in the solution");
            JsonNode parent = changed.at(place.head());
            if (parent instanceof ObjectNode object) object.set(place.last().getMatchingProperty(), value);
            else ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        });
        return changed;
    }
}
