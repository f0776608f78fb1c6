package fr.pixemploi.pathway.place.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "91, 2", "48, 181", "NaN, 2", "48, Infinity"})
    void whatIsNoPlaceIsRefused(double latitude, double longitude) {
        assertThatThrownBy(() -> new Position(latitude, longitude, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2C004", "350000", "35 38", "ab123"})
    void whatIsNoCodeIsRefusedAndReadAsNothing(String said) {
        assertThatThrownBy(() -> new InseeCode(said)).isInstanceOf(IllegalArgumentException.class);
        assertThat(InseeCode.in(said)).isEmpty();
        assertThat(InseeCode.in(null)).isEmpty();
    }

    @Test
    void aDegreeOfTheMeridianIsAHundredAndElevenKilometres() {
        assertThat(new Position(48, 2, false).kilometresTo(new Position(49, 2, false)))
                .isCloseTo(111.195, within(0.001));
        // Across the date line it is no further than within France.
        assertThat(new Position(-13, 179.5, false).kilometresTo(new Position(-13, -179.5, false)))
                .isCloseTo(108.3, within(0.1));
        assertThat(new Position(90, 0, false).kilometresTo(new Position(-90, 0, false)))
                .isCloseTo(Math.PI * 6371.0088, within(0.001));
    }

    @Test
    void pacesAreForEveryMeansAndWithinReason() {
        TravelRules.Pace walking = new TravelRules.Pace(4.5, 1.2);
        assertThatThrownBy(() -> new TravelRules("1", TravelMeans.CAR, Map.of(TravelMeans.CAR, walking)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TravelRules.Pace(0, 1.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TravelRules.Pace(45, 0.9)).isInstanceOf(IllegalArgumentException.class);
    }
}
