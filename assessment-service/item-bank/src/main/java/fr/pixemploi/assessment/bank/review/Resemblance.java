package fr.pixemploi.assessment.bank.review;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * How near the wordings of two items come to each other: the cosine of the pairs of words that they hold, each weighed by its inverse
 * document frequency (Spärck Jones 1972). Phrases of many items, as "mettez-les dans l'ordre", weigh next to nothing.
 */
final class Resemblance {
    /** The library compares whole numbers. */
    private static final double UNIT = 100;

    private final Map<ItemId, Map<CharSequence, Integer>> weighed = new HashMap<>();

    Resemblance(List<Item> items) {
        Map<ItemId, AskedWords> wordings = new HashMap<>();
        Map<String, Integer> holders = new HashMap<>();
        for (Item item : items) {
            AskedWords wording = AskedWords.of(item);
            wordings.put(item.id(), wording);
            wording.pairs().forEach(pair -> holders.merge(pair, 1, Integer::sum));
        }
        wordings.forEach((id, wording) -> {
            Map<CharSequence, Integer> weights = new HashMap<>();
            for (String pair : wording.pairs()) {
                int those = Objects.requireNonNull(holders.get(pair));
                weights.put(pair, (int) Math.rint(UNIT * Math.log((items.size() + 1.0) / those)));
            }
            weighed.put(id, weights);
        });
    }

    /** From 0, no pair of words in common, to 1, the very same pairs. */
    double of(Item first, Item second) {
        // The square roots of the library may end a little above 1.
        return Math.min(1, new CosineSimilarity().cosineSimilarity(weights(first), weights(second)));
    }

    private Map<CharSequence, Integer> weights(Item item) {
        return Objects.requireNonNull(weighed.get(item.id()));
    }
}
