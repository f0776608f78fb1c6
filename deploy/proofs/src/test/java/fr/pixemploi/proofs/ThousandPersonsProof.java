package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A thousand simulated persons through the interfaces of two instances a service: what results state holds, and nothing breaks. */
class ThousandPersonsProof {
    private static final int PERSONS = 1_000;

    @Test
    void coversTheTruthAsOftenAsItSaysWhenItemsBehaveAsTheBankSays() {
        Coverage coverage = Coverage.of(
                "as the bank says",
                RunningPlatform.get(),
                RunningPlatform.sheet(),
                PERSONS,
                TrueItems.asTheBankSays(),
                1);
        assertThat(coverage.isAsStated()).as(coverage.toString()).isTrue();
        coverage.report("thousand-persons");
    }

    @Test
    void tellsHowOftenItCoversTheTruthWhenItemsBehaveOtherwise() {
        Coverage coverage = Coverage.of(
                "b + N(0, 0.5), a exp(N(0, 0.3))",
                RunningPlatform.get(),
                RunningPlatform.sheet(),
                PERSONS,
                TrueItems.asGuessed(20260105),
                2_000_003);
        assertThat(coverage.coverage()).as(coverage.toString()).isGreaterThan(0.85);
        coverage.report("thousand-persons");
    }
}
