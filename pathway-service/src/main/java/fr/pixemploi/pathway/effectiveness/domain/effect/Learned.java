package fr.pixemploi.pathway.effectiveness.domain.effect;

import java.util.Map;
import java.util.UUID;

/**
 * What was learned of one competence.
 *
 * @param all what is expected of an offer of a kind that nobody tried
 * @param kinds what is expected of an offer that nobody tried, by its kind; only kinds that may be told of
 * @param offers only those that may be told of
 */
public record Learned(Expected all, Map<String, Expected> kinds, Map<UUID, OfferEffect> offers) {
    public Learned {
        kinds = Map.copyOf(kinds);
        offers = Map.copyOf(offers);
    }
}
