package fr.pixemploi.pathway.workshop.domain;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Own offers in the shape of those of the catalogue. */
public final class Listed {
    /** What own offers have for a source. */
    public static final String SOURCE = "own";

    private Listed() {}

    /**
     * @param body what the structure is called
     * @param plan of the session that is looked at or comes next; null when none does
     * @param kilometres null when nobody asked or could tell
     * @param nextStart null when there is none
     */
    public static ListedOffer of(
            OwnOffer offer,
            String body,
            OwnSession.@Nullable Plan plan,
            @Nullable Double kilometres,
            @Nullable LocalDate nextStart) {
        OwnOffer.Content content = offer.content();
        OwnOffer.Place place = content.place();
        return new ListedOffer(
                offer.id(),
                offer.id(),
                SOURCE,
                content.title(),
                body,
                content.kind(),
                place == null ? DeliveryMode.REMOTE : DeliveryMode.ON_SITE,
                content.kind() == OfferKind.E_LEARNING,
                plan == null ? null : plan.hours(),
                plan == null ? null : plan.hoursAWeek(),
                BigDecimal.valueOf(content.cents(), 2),
                content.passNumerique(),
                content.description(),
                null,
                null,
                content.officer() != null,
                content.officer(),
                content.accommodations(),
                content.publics(),
                List.of(),
                List.of(),
                content.targets(),
                place == null ? null : place.town(),
                place == null ? null : place.postcode(),
                kilometres,
                nextStart,
                offer.closed());
    }
}
