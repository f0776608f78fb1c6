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
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One variant of an item, answered as its solution says but for the text that the person composes. */
final class GradedReplies {
    /** Where the reply stands in the form. */
    static final String REPLY = "<reply>";

    private static final UUID NO_UPLOAD = new UUID(0, 0);

    private final String label;
    private final Item item;
    private final JsonNode solution;
    private final JsonPointer place;
    private final String form;

    /**
     * @param variant the item's file with its places filled
     * @param place of the text within the solution
     * @param form the text there, with {@link #REPLY} where the reply stands
     */
    GradedReplies(String label, ObjectNode variant, JsonPointer place, String form) {
        this.label = label;
        this.item = ItemSource.read(label, variant.toString().getBytes(StandardCharsets.UTF_8))
                .variants()
                .of(0);
        this.solution = variant.path("key").path("solution");
        this.place = place;
        this.form = form;
    }

    boolean isRight(String reply) {
        return switch (item.task()) {
            case Task.ShortText task -> Grading.isRight(task, new Response.ShortText(reply));
            case Task.Environment task ->
                Grading.isRight(
                        task,
                        new Response.Environment(
                                with(solution.path("state"), reply).toString()));
            case Task.FileUpload task -> isRight(task, with(solution.path("file"), reply));
            case Task.SingleChoice _,
                    Task.MultipleChoice _,
                    Task.Numeric _,
                    Task.Ordering _,
                    Task.Matching _,
                    Task.FillBlanks _,
                    Task.Hotspot _ -> throw new BankFault(label, "type", "an item without words has no corpus");
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

    private JsonNode with(JsonNode solved, String reply) {
        JsonNode changed = solved.deepCopy();
        String text = form.replace(REPLY, reply);
        JsonNode parent = changed.at(place.head());
        if (!parent.at(place.last()).isTextual()) throw new BankFault(label, "field", "is no text of the solution");
        if (parent instanceof ObjectNode object) object.put(place.last().getMatchingProperty(), text);
        else if (parent instanceof ArrayNode array) array.set(place.last().getMatchingIndex(), text);
        return changed;
    }
}
