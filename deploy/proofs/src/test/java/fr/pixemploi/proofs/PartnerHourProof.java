package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The collection and the workflow that partners begin with do what their guide says, refusals included. */
class PartnerHourProof {
    private static final Pattern CHECKS = Pattern.compile("(\\d+) checks? passed|Assertions[^\\d]*(\\d+)");

    /** What both tools held true. */
    private record Played(int checks) {}

    @Test
    void thePartnersFirstHourGoesAsItsGuideSays() throws IOException {
        String run = Long.toString(System.currentTimeMillis());
        RunningPlatform.get().tokens().newBeneficiary("essai-" + run);
        Endpoints endpoints = RunningPlatform.get().endpoints();
        Path log = Path.of("target/partner-hour.log").toAbsolutePath();
        String told = new Script("deploy/partner/play")
                .run(
                        log,
                        log,
                        endpoints.issuerUrl(),
                        endpoints.of(Service.ASSESSMENT).toString(),
                        endpoints.of(Service.PROFILE).toString(),
                        run);
        int checks = 0;
        Matcher held = CHECKS.matcher(told);
        while (held.find()) checks += Integer.parseInt(held.group(1) == null ? held.group(2) : held.group(1));
        assertThat(checks).as(told).isPositive();
        Figures.write("partner-hour", "played", new Played(checks));
    }
}
