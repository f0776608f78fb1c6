package fr.pixemploi.certification.certifpro.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthRulesTest {
    @ParameterizedTest
    @CsvSource({
        ", 75101, false, , false",
        "75001, , false, , false",
        ", 99352, true, 300, false",
        ", 99109, true, 100, false",
        ", 99100, false, , false",
        ", 97411, false, , true",
        "98800, , false, , true",
        ", 2A004, false, , false"
    })
    void aPlaceIsToldByItsCodes(
            @Nullable String postal, @Nullable String insee, boolean abroad, @Nullable String zone, boolean overseas) {
        BirthPlace place = new BirthPlace("Exempleville", postal, insee, "Exemple");
        assertThat(BirthRules.isAbroad(place)).isEqualTo(abroad);
        assertThat(BirthRules.zone(place)).isEqualTo(zone);
        assertThat(BirthRules.isOverseas(place)).isEqualTo(overseas);
    }
}
