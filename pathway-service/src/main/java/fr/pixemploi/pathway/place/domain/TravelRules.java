package fr.pixemploi.pathway.place.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/**
 * How long a way takes: the great circle, longer by the bends of roads, at a mean speed. An estimate of this project, not a route.
 *
 * @param usual the means that is reckoned with when nothing is said of it
 */
public record TravelRules(String version, TravelMeans usual, Map<TravelMeans, Pace> paces) {
    /**
     * @param kilometresPerHour mean speed from door to door, waiting included
     * @param detour length of the road for a kilometre as the crow flies
     */
    public record Pace(double kilometresPerHour, double detour) {
        public Pace {
            if (!(kilometresPerHour > 0 && kilometresPerHour <= 130))
                throw new IllegalArgumentException("km/h: " + kilometresPerHour);
            if (!(detour >= 1 && detour <= 3)) throw new IllegalArgumentException("detour: " + detour);
        }
    }

    public TravelRules {
        paces = Map.copyOf(paces);
        if (!paces.keySet().equals(EnumSet.allOf(TravelMeans.class)))
            throw new IllegalArgumentException("a pace for each means, and not " + paces.keySet());
    }

    /** @param from, to empty when they could not be placed */
    public Travel between(Optional<Place> from, Optional<Place> to, TravelMeans means) {
        if (from.isEmpty() || to.isEmpty()) return new Travel.ToBeChecked();
        return between(from.get(), to.get(), means);
    }

    public Travel between(Place from, Place to, TravelMeans means) {
        if (!from.landmass().shore().equals(to.landmass().shore())) return new Travel.AcrossTheSea();
        if (!from.landmass().equals(to.landmass())) return new Travel.ToBeChecked();
        Pace pace = pace(means);
        double kilometres = from.position().kilometresTo(to.position()) * pace.detour();
        return new Travel.Minutes(
                (int) Math.ceil(kilometres / pace.kilometresPerHour() * 60),
                kilometres,
                from.position().approximate() || to.position().approximate(),
                to.position().approximate());
    }

    /** How far as the crow flies one comes in some minutes, in kilometres: what lies farther need not be looked at. */
    public double reachKilometres(int minutes, TravelMeans means) {
        Pace pace = pace(means);
        return minutes / 60.0 * pace.kilometresPerHour() / pace.detour();
    }

    private Pace pace(TravelMeans means) {
        Pace pace = paces.get(means);
        if (pace == null) throw new IllegalStateException("no pace: " + means);
        return pace;
    }
}
