package fr.pixemploi.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import org.junit.jupiter.api.Test;

class KnownOperationsTest {
    private static final String FILE = "/v1/beneficiaries/01a2348a-377b-70bc-b265-5e2d3739dd7a";

    private final KnownOperations operations = new KnownOperations();

    @Test
    void aCallThatWasRefusedBeforeItsOperationWasKnownTellsNoPath() {
        assertThat(counted(FILE, "CLIENT_ERROR")).isEqualTo("UNMATCHED");
        assertThat(counted("/v1/made-up", "CLIENT_ERROR")).isEqualTo("UNMATCHED");
        assertThat(counted("/v1/made-up", "SERVER_ERROR")).isEqualTo("UNMATCHED");
    }

    @Test
    void anOperationIsToldWhateverBecameOfTheCall() {
        assertThat(counted("/v1/beneficiaries/{id}", "CLIENT_ERROR")).isEqualTo("/v1/beneficiaries/{id}");
        assertThat(counted("/v1/caseload", "SUCCESS")).isEqualTo("/v1/caseload");
        assertThat(counted("/v1/caseload", "CLIENT_ERROR")).isEqualTo("/v1/caseload");
        assertThat(counted("NOT_FOUND", "CLIENT_ERROR")).isEqualTo("NOT_FOUND");
    }

    @Test
    void whatElseIsMeasuredStaysAsItIs() {
        Meter.Id other = id("http.client.requests", FILE, "CLIENT_ERROR");
        assertThat(operations.map(other)).isSameAs(other);
    }

    private String counted(String path, String outcome) {
        return operations.map(id("http.server.requests", path, outcome)).getTag("uri");
    }

    private static Meter.Id id(String name, String path, String outcome) {
        return new Meter.Id(
                name, Tags.of("uri", path, "outcome", outcome, "method", "GET"), null, null, Meter.Type.TIMER);
    }
}
