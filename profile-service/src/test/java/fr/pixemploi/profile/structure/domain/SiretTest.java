package fr.pixemploi.profile.structure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SiretTest {
    @Test
    void figuresThatFitTogetherAreASiret() {
        assertThat(Siret.isTrue("73282932000074")).isTrue();
        assertThat(Siret.isTrue("73282932000075")).isFalse();
        assertThat(Siret.isTrue("37282932000074")).isFalse();
    }

    @Test
    void itHasFourteenFiguresAndNothingElse() {
        assertThat(Siret.isTrue("732829320")).isFalse();
        assertThat(Siret.isTrue("732 829 320 00074")).isFalse();
        assertThat(Siret.isTrue("732829320000٧٤")).isFalse();
    }

    @Test
    void ofLaPosteTheSumOfTheFiguresIsAMultipleOfFive() {
        assertThat(Siret.isTrue("35600000000048")).as("its first one, by Luhn").isTrue();
        // 3 + 5 + 6 + 1 = 15, and Luhn says no.
        assertThat(Siret.isTrue("35600000000001")).isTrue();
        assertThat(Siret.isTrue("35600000000002")).isFalse();
        // The same of another company.
        assertThat(Siret.isTrue("35600000100000")).isFalse();
    }

    @Test
    void nothingElseBecomesOne() {
        assertThatThrownBy(() -> new Siret("73282932000075")).isInstanceOf(IllegalArgumentException.class);
    }
}
