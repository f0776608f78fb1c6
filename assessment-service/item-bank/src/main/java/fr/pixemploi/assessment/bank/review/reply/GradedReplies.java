package fr.pixemploi.assessment.bank.review.reply;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.Map;

/**
 * A variant of an item, answered as its solution says but for the text that the person composes.
 *
 * @param place of the text within the solution
 * @param form the text there, with {@link #REPLY} where the reply stands
 */
record GradedReplies(SolvedVariant variant, JsonPointer place, String form) {
    /** Where the reply stands in the form. */
    static final String REPLY = "<reply>";

    boolean isRight(String reply) {
        return variant.task() instanceof Task.ShortText task
                ? Grading.isRight(task, new Response.ShortText(reply))
                : variant.isRightWith(Map.of(place, TextNode.valueOf(form.replace(REPLY, reply))));
    }
}
