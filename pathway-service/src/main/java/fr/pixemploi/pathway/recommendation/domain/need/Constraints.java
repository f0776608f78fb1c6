package fr.pixemploi.pathway.recommendation.domain.need;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.Offer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What fits the person's life.
 *
 * @param deliveryModes modes that are possible; empty when all are
 * @param maxHours most hours in all; null when any number is possible
 */
public record Constraints(
        Set<DeliveryMode> deliveryModes, @Nullable Integer maxHours) {
    public static final Constraints NONE = new Constraints(Set.of(), null);

    public Constraints {
        if (maxHours != null && maxHours < 1) throw new IllegalArgumentException("no time for any training");
        deliveryModes = Set.copyOf(deliveryModes);
    }

    public boolean allow(Offer offer) {
        return deliveryModes.isEmpty() || deliveryModes.contains(offer.mode());
    }

    public int hours() {
        return maxHours == null ? Integer.MAX_VALUE : maxHours;
    }
}
