package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.catalogue.domain.Offers;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the catalogue by id, whole or for one competence. */
@ApplicationScoped
public class ListOffers {
    private final Offers offers;

    ListOffers(Offers offers) {
        this.offers = offers;
    }

    /** @param after id to continue after, or null at the beginning */
    public List<Offer> handle(@Nullable CompetenceCode competence, @Nullable UUID after, int limit) {
        return offers.all().stream()
                // As text: UUID.compareTo is signed and not the order of the ids.
                .filter(offer -> after == null || offer.id().toString().compareTo(after.toString()) > 0)
                .filter(offer -> competence == null || offer.targets(competence))
                .limit(limit)
                .toList();
    }
}
