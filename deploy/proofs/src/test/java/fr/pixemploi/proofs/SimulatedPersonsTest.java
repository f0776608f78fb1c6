package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link ThousandPersonsProof} with fewer. */
class SimulatedPersonsTest {
    @Test
    void coversTheTruthOfSixtyPersonsAboutAsOftenAsItSays() {
        Coverage coverage = Coverage.of(
                "as the bank says", RunningPlatform.get(), RunningPlatform.sheet(), 60, TrueItems.asTheBankSays(), 1);
        assertThat(coverage.isAsStated()).as(coverage.toString()).isTrue();
        coverage.report("sixty-persons");
    }
}
