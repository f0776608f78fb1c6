package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an integrator's clients are made from is what the services do: the whole way is gone by clients of the committed documents. */
class TypescriptJourneyTest {
    @Test
    void aClientMadeFromTheDocumentsGoesFromRegistrationToTheAdvisersRead() throws IOException {
        Endpoints endpoints = RunningPlatform.get().endpoints();
        Path log = Path.of("target/typescript-journey.log").toAbsolutePath();
        String said = new Script("deploy/contracts/play")
                .run(
                        log,
                        log,
                        endpoints.issuerUrl(),
                        endpoints.of(Service.ASSESSMENT).toString(),
                        endpoints.of(Service.PROFILE).toString());
        assertThat(said).contains("5. The adviser sees it");
    }
}
