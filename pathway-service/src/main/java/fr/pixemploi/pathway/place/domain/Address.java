package fr.pixemploi.pathway.place.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of where something is. What is no code or no coordinate is as if nothing were said.
 *
 * @param latitude degrees as the source writes them, with a point or a comma
 */
public record Address(
        @Nullable String commune,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String latitude,
        @Nullable String longitude) {

    public static Address ofCommune(InseeCode code) {
        return new Address(code.value(), null, null, null, null);
    }

    public Optional<Position> point() {
        try {
            return latitude == null || longitude == null
                    ? Optional.empty()
                    : Optional.of(new Position(degrees(latitude), degrees(longitude), false));
        } catch (IllegalArgumentException noPoint) {
            return Optional.empty();
        }
    }

    private static double degrees(String said) {
        return Double.parseDouble(said.strip().replace(',', '.'));
    }
}
