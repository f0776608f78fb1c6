package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.proofs.tester.TesterDocument;
import fr.pixemploi.proofs.tester.TesterNoise;
import fr.pixemploi.proofs.tester.TesterReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An independent tester calls each service by its document alone, validly and invalidly, as several callers. It knows neither who may nor
 * what exists, so most of what it finds is noise, which is listed with its reasons. What is left is a document that does not tell what
 * its service does.
 */
class SpecmaticProof {
    private static final Path TESTER = Workspace.find().root().resolve("deploy/contracts/specmatic");

    private static final String PARTNER = "partner-alpha";

    /** Those who may do most of what a service is for. */
    private static List<String> callersOf(Service service) {
        return switch (service) {
            case PROFILE -> List.of(PARTNER, "nadia", "lea", "ops-omar");
            case ASSESSMENT -> List.of("lea", "marc", "autrice-anne");
            case PATHWAY -> List.of("nadia", "lea", "ops-omar");
            case CERTIFICATION -> List.of("claire", "jury-julie", "ops-omar");
        };
    }

    /** What was found of one service. */
    private record Found(int calls, int asExpected, int genuine, Map<String, Integer> noise) {}

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyServiceDoesWhatItsDocumentSays(Service service) throws Exception {
        TesterNoise noise = TesterNoise.read(TESTER.resolve("noise.yaml"));
        Map<String, Integer> reasons = new TreeMap<>();
        TreeSet<String> genuine = new TreeSet<>();
        int calls = 0;
        int findings = 0;
        Tokens tokens = RunningPlatform.get().tokens();
        for (String caller : callersOf(service)) {
            String token = caller.equals(PARTNER) ? tokens.forClient(caller) : tokens.forUser(caller);
            TesterReport report = TesterReport.read(ask(service, caller, token));
            assertThat(report.calls()).as("calls to %s as %s", service, caller).isPositive();
            calls += report.calls();
            findings += report.findings().size();
            for (TesterReport.Finding finding : report.findings()) {
                Optional<String> why = noise.why(finding);
                if (why.isPresent()) reasons.merge(why.get(), 1, Integer::sum);
                else genuine.add(caller + ": " + finding.summary());
            }
        }
        Figures.write("specmatic", service.folder(), new Found(calls, calls - findings, genuine.size(), reasons));
        assertThat(genuine).isEmpty();
    }

    private static Path ask(Service service, String caller, String token) throws IOException {
        Platform platform = RunningPlatform.get();
        Path folder = Folders.make(
                Path.of("target/specmatic", service.folder(), caller).toAbsolutePath());
        Path document = folder.resolve("shown.yaml");
        TesterDocument.write(
                Workspace.find().root().resolve(service.folder()).resolve("contracts/openapi.yaml"), document);
        // The name of the security scheme in the documents.
        new Script("deploy/contracts/specmatic/run", Map.of("keycloak", token))
                .run(
                        folder.resolve("run.txt"),
                        folder.resolve("said.txt"),
                        document.toString(),
                        platform.endpoints().of(service).toString(),
                        folder.toString());
        return folder.resolve("said.txt");
    }
}
