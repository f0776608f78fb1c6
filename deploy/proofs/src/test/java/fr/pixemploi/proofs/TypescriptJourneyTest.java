package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an integrator's clients are made from is what the services do: the whole way is gone by clients of the committed documents. */
class TypescriptJourneyTest {
    @Test
    void aClientMadeFromTheDocumentsGoesFromRegistrationToTheAdvisersRead() throws IOException {
        Endpoints endpoints = RunningPlatform.get().endpoints();
        Path said = Path.of("target/typescript-journey.log").toAbsolutePath();
        Process play = new ProcessBuilder(
                        Workspace.find().root().resolve("deploy/contracts/play").toString(),
                        endpoints.issuerUrl(),
                        endpoints.of(Service.ASSESSMENT).toString(),
                        endpoints.of(Service.PROFILE).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Optional<String> why = Patience.withWorkOf(play.toHandle(), said).awaitEnd(play::isAlive);
        play.destroyForcibly();
        assertThat(why).as(Files.readString(said)).isEmpty();
        assertThat(play.exitValue()).as(Files.readString(said)).isZero();
        assertThat(said).content().contains("5. The adviser sees it");
    }
}
