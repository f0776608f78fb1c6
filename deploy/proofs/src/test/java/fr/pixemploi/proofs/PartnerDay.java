package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A day of a partner's system, as the TypeScript client plays it. */
final class PartnerDay {
    /** What it wrote meanwhile. */
    static final Path LOG = Path.of("target/partner-day.log").toAbsolutePath();

    private PartnerDay() {}

    /** The figures that it tells at its end; it fails when the partner does not know in the end what the services say. */
    static JsonNode play(int people) throws IOException {
        Endpoints endpoints = RunningPlatform.get().endpoints();
        String said = new Script("deploy/contracts/play")
                .run(
                        LOG,
                        LOG,
                        "--day",
                        Integer.toString(people),
                        endpoints.issuerUrl(),
                        endpoints.of(Service.ASSESSMENT).toString(),
                        endpoints.of(Service.PROFILE).toString());
        assertThat(said).contains("The partner knows what the services say");
        String figures = Arrays.stream(said.split("\n"))
                .filter(line -> line.startsWith("{\"figures\""))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper().readTree(figures).path("figures");
    }
}
