package fr.pixemploi.pathway.place.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.place.domain.TravelMeans;
import fr.pixemploi.pathway.place.domain.TravelRules;
import fr.pixemploi.pathway.place.domain.commune.Communes;
import fr.pixemploi.pathway.place.domain.commune.Geography;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** France and its paces as they come with the service, in {@code place/}; read once, at the first question. */
@ApplicationScoped
class PackagedGeography implements Geography {
    private static final String TRAVEL = "place/travel.yaml";

    private record Rules(String version, String status, TravelMeans usual, Map<TravelMeans, Pace> paces) {}

    private record Pace(double kilometresPerHour, double detour) {}

    private final Communes communes;
    private final TravelRules travel;

    PackagedGeography() {
        this.communes = CommuneTable.read(Landmasses.read());
        this.travel = PackagedYaml.checked(TRAVEL, "paces", () -> rules(PackagedYaml.read(TRAVEL, Rules.class)));
    }

    private static TravelRules rules(Rules said) {
        return new TravelRules(
                said.version(),
                said.usual(),
                said.paces().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new TravelRules.Pace(
                                        entry.getValue().kilometresPerHour(),
                                        entry.getValue().detour()))));
    }

    @Override
    public Communes communes() {
        return communes;
    }

    @Override
    public TravelRules travel() {
        return travel;
    }
}
