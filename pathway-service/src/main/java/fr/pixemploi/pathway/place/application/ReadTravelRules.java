package fr.pixemploi.pathway.place.application;

import fr.pixemploi.pathway.place.domain.TravelRules;
import fr.pixemploi.pathway.place.domain.commune.Geography;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the rules by which ways are estimated, for whoever reckons many of them. */
@ApplicationScoped
public class ReadTravelRules {
    private final Geography geography;

    ReadTravelRules(Geography geography) {
        this.geography = geography;
    }

    public TravelRules handle() {
        return geography.travel();
    }
}
