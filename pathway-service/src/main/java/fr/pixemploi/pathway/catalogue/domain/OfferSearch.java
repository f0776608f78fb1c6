package fr.pixemploi.pathway.catalogue.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; what is null does not matter.
 *
 * @param words in French, as people type them; accents do not matter
 * @param near only offers around a point, the nearest first; of those at a distance all, in the end
 * @param modes any of them; none: all
 * @param startsBy a session may start from today to that day, or one may begin at any time
 * @param free true: only what costs nothing for sure
 * @param after where the page before ended
 */
public record OfferSearch(
        @Nullable String words,
        @Nullable CompetenceCode competence,
        @Nullable Circle near,
        List<DeliveryMode> modes,
        @Nullable LocalDate startsBy,
        boolean free,
        LocalDate today,
        @Nullable After after,
        int limit) {
    /** The kilometres and the id of the last offer; without a point kilometres are 0. */
    public record After(double kilometres, UUID id) {}

    /** Kilometres of what has no place, behind all places. */
    public static final double NOWHERE = 1e6;

    /** In which offers are found. */
    public Comparator<ListedOffer> order() {
        return Comparator.comparingDouble((ListedOffer offer) -> place(offer, near != null))
                .thenComparing(offer -> offer.id().toString());
    }

    /** Where an offer stands in that order; the same of those that their ids alone place. */
    public static double place(ListedOffer offer, boolean byDistance) {
        Double kilometres = offer.kilometres();
        return !byDistance ? 0 : kilometres == null ? NOWHERE : kilometres;
    }
}
