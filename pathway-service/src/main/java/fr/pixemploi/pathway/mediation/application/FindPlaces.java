package fr.pixemploi.pathway.mediation.application;

import fr.pixemploi.pathway.mediation.domain.FoundPlace;
import fr.pixemploi.pathway.mediation.domain.MediationPlaces;
import fr.pixemploi.pathway.mediation.domain.MediationRefusal;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.application.LocateAddress;
import fr.pixemploi.pathway.place.application.ReadTravelRules;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.Travel;
import fr.pixemploi.pathway.place.domain.TravelRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for places near a commune, nearest first. */
@ApplicationScoped
public class FindPlaces {
    /** A place and the way to it. */
    public record Reached(FoundPlace found, Travel travel) {}

    private final MediationPlaces places;
    private final LocateAddress locate;
    private final ReadTravelRules travelRules;

    FindPlaces(MediationPlaces places, LocateAddress locate, ReadTravelRules travelRules) {
        this.places = places;
        this.locate = locate;
        this.travelRules = travelRules;
    }

    /** @throws MediationRefusal.CommuneNotPlaced when nobody knows where it is */
    public List<Reached> handle(
            InseeCode commune, int kilometres, @Nullable Theme theme, MediationPlaces.After after, int max) {
        Place from = locate.handle(Address.ofCommune(commune)).orElseThrow(MediationRefusal.CommuneNotPlaced::new);
        TravelRules rules = travelRules.handle();
        return places.near(from, kilometres, theme, after, max).stream()
                .map(found -> new Reached(
                        found, rules.between(Optional.of(from), Optional.ofNullable(found.at()), rules.usual())))
                .toList();
    }
}
