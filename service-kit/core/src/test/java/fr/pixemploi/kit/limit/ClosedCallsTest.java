package fr.pixemploi.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosedCallsTest {
    @Test
    void aClosedInstanceAnswersProbesOperatorsAndWhoAsksHowItGoes() {
        assertThat(new String[] {"/q/openapi", "/v1/operations/dead-letters", "/v1/status", "/v1/status/page"})
                .allMatch(ClosedCalls::isAnsweredBefore);
        assertThat(new String[] {"/v1/things", "/v1/statuses", "/v1/status/page/x", "/problems"})
                .noneMatch(ClosedCalls::isAnsweredBefore);
    }
}
