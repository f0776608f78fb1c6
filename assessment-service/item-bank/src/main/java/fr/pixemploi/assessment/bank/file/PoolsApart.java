package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.assessment.bank.file.pool.BankFault;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** That no item, family or text is in two pools: who practised one in the open would know the other in the examination. */
public final class PoolsApart {
    private static final Pattern VARIABLES = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);
    private static final Pattern FIGURES = Pattern.compile("\\d+(?:[ .,:/\\u00a0\\u202f]\\d+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}#]+");

    private record Place(String pool, String file) {}

    private final Map<String, Place> ids = new HashMap<>();
    private final Map<String, Place> families = new HashMap<>();
    private final Map<String, Place> texts = new HashMap<>();
    private @Nullable BankFault copy;

    /**
     * Takes an item in.
     *
     * @throws BankFault naming both files, when it has the id of another item or the family of one in another pool
     */
    void item(ItemFile item, String file) {
        Place place = new Place(item.pool(), file);
        Place same = ids.putIfAbsent(item.id(), place);
        if (same != null) throw new BankFault(file, "id", item.id() + " is the id of " + same.file() + " too");
        if (item.family() == null) return;
        Place relative = families.putIfAbsent(item.family(), place);
        if (relative != null && !relative.pool().equals(place.pool()))
            throw new BankFault(
                    file,
                    "family",
                    item.family() + " is the family of " + relative.file() + " too, in the pool " + relative.pool());
    }

    /** Takes its instruction in, as its author wrote it, variables not filled. */
    public void text(String pool, String file, String instruction) {
        Place original = texts.putIfAbsent(bare(instruction), new Place(pool, file));
        if (original != null && !original.pool().equals(pool) && copy == null)
            copy = new BankFault(
                    file, "instruction", "is that of " + original.file() + ", in the pool " + original.pool());
    }

    /** @throws BankFault when two pools hold the same instruction, figures and variables aside */
    public void refuseCopies() {
        if (copy != null) throw copy;
    }

    private static String bare(String instruction) {
        String text = VARIABLES.matcher(instruction).replaceAll("#");
        text = FIGURES.matcher(text).replaceAll("#");
        return BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.FRENCH))
                .replaceAll(" ")
                .strip();
    }
}
