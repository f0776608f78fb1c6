package fr.pixemploi.profile.beneficiary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"VAL-2026-00417", "12345678901234", "123456789012", "1234567890123456", "Léa 7"})
    void takesTheReferencesOfAStructuresOwnSystem(String value) {
        assertThat(new ExternalId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12345678901234567890123456789012345678901234567890123456789012345"})
    void hasOneTo64Characters(String value) {
        assertThatThrownBy(() -> new ExternalId(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
