package fr.pixemploi.pathway.place.domain;

import java.util.List;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees, north is positive
 * @param longitude degrees, east is positive
 * @param approximate true when it is that of a neighbourhood, some kilometres away
 */
public record Position(double latitude, double longitude, boolean approximate) {
    /** Mean radius of the earth (IUGG), in kilometres. */
    private static final double EARTH_KILOMETRES = 6371.0088;

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
        // What sources write that know nothing; it lies in the Gulf of Guinea.
        if (latitude == 0 && longitude == 0) throw new IllegalArgumentException("0, 0 is no place");
    }

    /** The middle of some positions near each other. */
    public static Position middle(List<Position> all) {
        return new Position(
                all.stream().mapToDouble(Position::latitude).average().orElseThrow(),
                all.stream().mapToDouble(Position::longitude).average().orElseThrow(),
                true);
    }

    /** Kilometres as the crow flies: the great circle by the haversine formula (Sinnott, Sky and Telescope 68, 1984, p. 159). */
    public double kilometresTo(Position other) {
        double south = Math.toRadians(latitude);
        double north = Math.toRadians(other.latitude);
        double half = Math.pow(Math.sin((north - south) / 2), 2)
                + Math.cos(south)
                        * Math.cos(north)
                        * Math.pow(Math.sin(Math.toRadians(other.longitude - longitude) / 2), 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
