package fr.pixemploi.pathway.place.domain.commune;

import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Landmass;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts an address on the map: by the source's point when that is plausible, else by its commune, else by postcode and town. What is empty
 * could not be placed and is to be checked by a person.
 */
public final class Locator {
    /** The largest communes of the mainland reach some 30 km from their town; what lies farther from the commune said is a mistake. */
    private static final double WITHIN_KILOMETRES = 50;

    private final Communes communes;

    public Locator(Communes communes) {
        this.communes = communes;
    }

    public Optional<Place> locate(Address address) {
        Optional<Postcode> postcode = Postcode.in(address.postcode());
        Optional<Commune> commune = InseeCode.in(address.commune())
                .flatMap(communes::find)
                .or(() -> postcode.flatMap(
                        code -> Optional.ofNullable(address.town()).flatMap(town -> communes.called(code, town))));
        Optional<Place> said = commune.isPresent()
                ? commune.flatMap(Locator::placeOf)
                : postcode.flatMap(code -> middle(communes.withPostcode(code)));
        return address.point().flatMap(point -> plausible(point, commune, said)).or(() -> said);
    }

    /** A point in France, and where the address says it is: swapped coordinates are in the sea off Somalia. */
    private Optional<Place> plausible(Position point, Optional<Commune> commune, Optional<Place> said) {
        if (said.isPresent() && said.get().position().kilometresTo(point) > WITHIN_KILOMETRES) return Optional.empty();
        return communes.nearest(point)
                .map(near -> new Place(
                        point,
                        // Where the address says which land it is, the nearest town may be on another one.
                        commune.map(Commune::landmass)
                                .or(() -> said.map(Place::landmass))
                                .orElse(near.landmass()),
                        commune.map(Commune::code)
                                .or(() -> said.flatMap(place -> Optional.ofNullable(place.commune())))
                                .orElse(null)));
    }

    private static Optional<Place> placeOf(Commune commune) {
        return Optional.ofNullable(commune.position())
                .map(position -> new Place(position, commune.landmass(), commune.code()));
    }

    /** The middle of the communes of a postcode, of those that lie on the landmass where most of the people live. */
    private static Optional<Place> middle(List<Commune> all) {
        if (all.size() == 1) return placeOf(all.getFirst());
        Map<Landmass, Integer> people =
                all.stream().collect(Collectors.groupingBy(Commune::landmass, Collectors.summingInt(Commune::people)));
        return people.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<Landmass, Integer>::getValue)
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .flatMap(landmass -> {
                    List<Position> there = all.stream()
                            .filter(commune -> commune.landmass().equals(landmass))
                            .flatMap(commune -> Optional.ofNullable(commune.position()).stream())
                            .toList();
                    return there.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Place(Position.middle(there), landmass, null));
                });
    }
}
