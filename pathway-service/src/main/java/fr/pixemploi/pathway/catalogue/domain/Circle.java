package fr.pixemploi.pathway.catalogue.domain;

/**
 * All that is not farther from a point, on the globe.
 *
 * @param latitude of the point, in degrees
 * @param longitude of the point, in degrees
 * @param kilometres from 0 on; as the crow flies
 */
public record Circle(double latitude, double longitude, double kilometres) {
    private static final double KILOMETRES_A_DEGREE = 111.19;

    public Circle {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            throw new IllegalArgumentException("no place on earth");
        if (!(kilometres >= 0 && kilometres <= 20_100))
            throw new IllegalArgumentException("no distance on earth: " + kilometres);
    }

    /** Degrees of latitude that are certainly enough, to the north and the south. */
    public double heightDegrees() {
        return kilometres / KILOMETRES_A_DEGREE;
    }

    /** Degrees of longitude that are certainly enough, to the east and the west. */
    public double widthDegrees() {
        double farthest = Math.min(89, Math.abs(latitude) + heightDegrees());
        return Math.min(360, heightDegrees() / Math.cos(Math.toRadians(farthest)));
    }
}
