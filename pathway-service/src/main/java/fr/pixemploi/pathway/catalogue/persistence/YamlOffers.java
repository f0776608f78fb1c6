package fr.pixemploi.pathway.catalogue.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Offers;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The catalogue as an author wrote it, in {@code catalogue/offers.yaml}; read once, at start, which fails on a wrong offer. */
@ApplicationScoped
class YamlOffers implements Offers {
    private static final String FILE = "catalogue/offers.yaml";

    private record Catalogue(String version, List<Row> offers) {}

    private record Row(
            UUID id,
            String title,
            String kind,
            String body,
            String deliveryMode,
            int hours,
            String town,
            int costEuros,
            String description,
            List<TargetRow> targets,
            String accessible,
            String prerequisites) {
        Offer toOffer() {
            return new Offer(
                    id,
                    title,
                    OfferKind.of(kind),
                    body,
                    DeliveryMode.of(deliveryMode),
                    hours,
                    town,
                    costEuros,
                    description,
                    targets.stream().map(TargetRow::toTarget).toList(),
                    accessible,
                    prerequisites);
        }
    }

    private record TargetRow(String competence, int fromLevel, int toLevel) {
        Target toTarget() {
            return new Target(new CompetenceCode(competence), new Level(fromLevel), new Level(toLevel));
        }
    }

    private final String version;
    private final List<Offer> offers;

    YamlOffers() {
        Catalogue catalogue = PackagedYaml.read(FILE, Catalogue.class);
        this.version = catalogue.version();
        this.offers = catalogue.offers().stream()
                .map(Row::toOffer)
                .sorted(Comparator.comparing(offer -> offer.id().toString()))
                .toList();
    }

    @Override
    public List<Offer> all() {
        return offers;
    }

    @Override
    public Optional<Offer> find(UUID id) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    @Override
    public String version() {
        return version;
    }
}
