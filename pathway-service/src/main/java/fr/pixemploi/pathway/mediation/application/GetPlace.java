package fr.pixemploi.pathway.mediation.application;

import fr.pixemploi.pathway.mediation.domain.FoundPlace;
import fr.pixemploi.pathway.mediation.domain.MediationPlaces;
import fr.pixemploi.pathway.mediation.domain.MediationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one place. */
@ApplicationScoped
public class GetPlace {
    private final MediationPlaces places;

    GetPlace(MediationPlaces places) {
        this.places = places;
    }

    /** @throws MediationRefusal.Unknown when there is none */
    public FoundPlace handle(UUID id) {
        return places.find(id).orElseThrow(MediationRefusal.Unknown::new);
    }
}
