package fr.pixemploi.assessment.bank.review.reply;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Replies that people could give to an item in their own words, right and wrong, each graded by the item's own key in several
 * variants. It lies beside the item, {@code ID.replies.yaml}, and its texts use the item's variables.
 *
 * @param label how the corpus is named in faults
 */
public record ReplyCorpus(String label, ItemSource item, ObjectNode written) {
    /** Fewer say too little of how people write. */
    public static final int FEWEST = 40;

    /** How the name of a corpus ends, where that of its item ends with {@code .yaml}. */
    public static final String ENDING = ".replies.yaml";

    private static final String HELD_OUT = "heldOut";
    private static final String MISTAKES = "mistakes";
    private static final List<String> LISTS = List.of("right", "wrong");
    private static final Set<String> FIELDS = Set.of("field", "form", "solution", "right", "wrong", HELD_OUT);
    private static final Set<String> HELD_OUT_FIELDS = Set.of("right", "wrong", MISTAKES);

    /**
     * A reply that was graded otherwise than a person would.
     *
     * @param variant in which it was seen
     */
    public record Mistake(String reply, boolean right, long variant) {
        @Override
        public String toString() {
            return (right ? "refused though right: " : "accepted though wrong: ") + "\"" + reply + "\" (variant "
                    + variant + ")";
        }
    }

    /** @throws BankFault naming the field that is wrong */
    public ReplyCorpus {
        refuseOthers(label, "", written, FIELDS);
        refuseEmpty(label, "", written);
        if (written.has(HELD_OUT)) {
            if (!(written.get(HELD_OUT) instanceof ObjectNode heldOut))
                throw new BankFault(label, HELD_OUT, "must have right, wrong and mistakes");
            refuseOthers(label, HELD_OUT + ".", heldOut, HELD_OUT_FIELDS);
            refuseEmpty(label, HELD_OUT + ".", heldOut);
            if (!heldOut.path(MISTAKES).isInt() || heldOut.path(MISTAKES).intValue() < 0)
                throw new BankFault(label, HELD_OUT + "." + MISTAKES, "must be how many are graded wrongly");
            if (texts(heldOut).anyMatch(texts(written).collect(Collectors.toSet())::contains))
                throw new BankFault(label, HELD_OUT, "has a reply by which checks are mended");
        }
    }

    private static Stream<String> texts(ObjectNode replies) {
        return LISTS.stream()
                .flatMap(list -> StreamSupport.stream(replies.path(list).spliterator(), false))
                .map(JsonNode::asText);
    }

    private static void refuseOthers(String label, String path, ObjectNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) throw new BankFault(label, path + field, "there is no such field");
        });
    }

    private static void refuseEmpty(String label, String path, ObjectNode node) {
        for (String list : LISTS)
            if (!(node.get(list) instanceof ArrayNode replies) || replies.isEmpty())
                throw new BankFault(label, path + list, "must be a list of replies");
    }

    /**
     * The replies of one list.
     *
     * @param list {@code right} or {@code wrong}
     */
    JsonNode replies(String list) {
        return written.path(list);
    }

    /** The part by which checks are never mended, as a corpus of its own. */
    Optional<ReplyCorpus> heldOut() {
        return Optional.ofNullable(written.get(HELD_OUT)).map(heldOut -> {
            ObjectNode alone = written.deepCopy();
            alone.remove(HELD_OUT);
            for (String list : LISTS) alone.set(list, heldOut.get(list));
            return new ReplyCorpus(label, item, alone);
        });
    }

    /** How many of the held-out part are graded wrongly as the file says. */
    int saidMistakes() {
        return written.path(HELD_OUT).path(MISTAKES).asInt();
    }

    /** Those that are graded wrongly in a variant of the item, each once. */
    public List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SolvedVariant variant : SolvedVariant.of(label, item, written).toList()) {
            ObjectNode replies = variant.beside();
            GradedReplies graded = new GradedReplies(variant, place(replies), form(replies));
            for (String list : LISTS) {
                ArrayNode texts = (ArrayNode) replies.get(list);
                for (int i = 0; i < texts.size(); i++) {
                    boolean right = list.equals("right");
                    if (graded.isRight(texts.get(i).asText()) != right && seen.add(list + i))
                        mistakes.add(new Mistake(texts.get(i).asText(), right, variant.seed()));
                }
            }
        }
        return mistakes;
    }

    private JsonPointer place(JsonNode replies) {
        try {
            return JsonPointer.compile(replies.path("field").asText(""));
        } catch (IllegalArgumentException fault) {
            throw new BankFault(label, "field", "is no place in the solution, such as /sent/0/body");
        }
    }

    private static String form(JsonNode replies) {
        return replies.path("form").asText(GradedReplies.REPLY);
    }
}
