package fr.pixemploi.assessment.bank.review.reply;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Whether an item grades what a person says in their own words. Those that ask for a short exact value (a number, the name of a
 * file, a word or a formula that stands in the question) don't: there is one right reply, written in a few ways.
 */
public final class OwnWords {
    private static final Set<String> OF_WORDS = Set.of("equals", "oneOf", "contains", "containsAny", "matches");

    /** Where pages keep what a person composed: the text of a mail, an application, a reply, a comment, a chat. */
    private static final Pattern COMPOSED = Pattern.compile(
            "\\.body$|sent\\[0\\]\\.\\*$|applications\\S*\\.message$|(messages|sentMessages|comments|chat)\\b.*\\.text$");

    private OwnWords() {}

    /** Whether such an item needs a corpus of replies beside it. */
    public static boolean areGradedBy(ItemSource item) {
        JsonNode key = item.tree().path("key");
        return StreamSupport.stream(key.path("checks").spliterator(), false).anyMatch(OwnWords::readsWords)
                || key.has("reads")
                || (item.tree().path("type").asText().equals("short-text") && areToBeFound(item.tree(), key));
    }

    private static boolean readsWords(JsonNode check) {
        return check.has("reads")
                || (OF_WORDS.stream().anyMatch(check::has)
                        && COMPOSED.matcher(check.path("at").asText()).find());
    }

    /** Words that stand nowhere in the question, a phrase among them: the person must know how the thing is called. */
    private static boolean areToBeFound(JsonNode item, JsonNode key) {
        String asked = Wording.plain(item.path("instruction").asText() + item.path("files"));
        List<String> accepted = StreamSupport.stream(key.path("accepted").spliterator(), false)
                .map(text -> Wording.plain(text.asText()))
                .toList();
        return accepted.stream().anyMatch(text -> text.matches("[a-z]+ .*[a-z]{4}.*"))
                && accepted.stream().noneMatch(text -> text.matches(".*[0-9{=\"«].*") || asked.contains(text));
    }
}
