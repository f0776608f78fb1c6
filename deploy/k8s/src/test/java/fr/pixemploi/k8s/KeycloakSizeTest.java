package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many instances of Keycloak a month asks for, by its makers' figures, as the page of the country says: what is assumed of people and
 * advisers stands there, and in deploy/load.
 */
class KeycloakSizeTest {
    private static final Path PAGE = Workspace.find().root().resolve("deploy/operations/country.md");
    private static final double EVERYBODY_WHO_REGISTERS = 0.5;
    private static final double EVERY_JOB_SEEKER = 5.9;
    private static final int OF_ITS_DATABASE_FOR_OTHERS = 20;

    /** The busiest hour of a month of 20 days of 8 hours: three times the mean; 60,000 advisers, each with one login in it. */
    private record Month(double millions) {
        private static final double TESTS_OF_ONE_PERSON = 3.0 / (20 * 8 * 3_600);
        private static final double ADVISERS = 60_000;
        private static final double LOGINS_OF_A_TEST = 2;
        private static final double TOKENS_OF_A_TEST = 6;
        private static final double TOKEN_SECONDS = 300;

        private static final double LOGINS_OF_A_CORE = 15;
        private static final double TOKENS_OF_A_CORE = 120;
        private static final double HEAD_ROOM = 2.5;

        private double tests() {
            return millions * 1_000_000 * TESTS_OF_ONE_PERSON;
        }

        private double logins() {
            return tests() * LOGINS_OF_A_TEST + ADVISERS / 3_600;
        }

        private double tokens() {
            return tests() * TOKENS_OF_A_TEST + ADVISERS / TOKEN_SECONDS;
        }

        private double busyCores() {
            return logins() / LOGINS_OF_A_CORE + tokens() / TOKENS_OF_A_CORE;
        }

        private double coresWithHeadRoom() {
            return busyCores() * HEAD_ROOM;
        }

        /** @param cores of one */
        int instances(double cores) {
            return (int) Math.ceil(coresWithHeadRoom() / cores);
        }

        String row(double cores) {
            return String.format(
                    Locale.ROOT,
                    "| %.1f million | %.1f | %.0f | %.1f | %.1f | %d |",
                    millions,
                    logins(),
                    tokens(),
                    busyCores(),
                    coresWithHeadRoom(),
                    instances(cores));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {EVERYBODY_WHO_REGISTERS, 2, 3, 4, EVERY_JOB_SEEKER})
    void whatAMonthAsksForStandsInThePage(double millions) throws IOException {
        assertThat(Files.readAllLines(PAGE)).contains(new Month(millions).row(cores()));
    }

    @Test
    void theOverlayHasWhatAMonthAsksForInWhichEverybodyWhoRegistersIsTested() {
        assertThat(keycloak().at("/spec/instances").asInt())
                .isEqualTo(new Month(EVERYBODY_WHO_REGISTERS).instances(cores()));
    }

    /** As whoever plans such a month copies it from the page. */
    @Test
    void thePatchOfThePageIsEnoughForEveryJobSeekerAndItsDatabaseTakesAllConnections() throws IOException {
        String patch = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.endsWith("- target: {kind: Keycloak}"))
                .takeWhile(line -> !line.endsWith("```"))
                .collect(Collectors.joining("\n"));
        Path folder = Files.createDirectories(Overlay.folder().resolve("target/keycloak"));
        Files.writeString(
                folder.resolve("kustomization.yaml"), "resources: [../../overlays/country]\npatches:\n" + patch + "\n");
        Resource patched = Overlay.rendered(folder.toString()).stream()
                .filter(resource -> resource.is("Keycloak"))
                .findFirst()
                .orElseThrow();
        int instances = patched.at("/spec/instances").asInt();
        assertThat(instances).isEqualTo(new Month(EVERY_JOB_SEEKER).instances(cores()));
        assertThat(instances * patched.at("/spec/db/poolMaxSize").asInt())
                .isPositive()
                .isLessThanOrEqualTo(connections() - OF_ITS_DATABASE_FOR_OTHERS);
    }

    private static int connections() {
        return Overlay.COUNTRY
                .one("Cluster", "keycloak-db")
                .at("/spec/postgresql/parameters/max_connections")
                .asInt();
    }

    private static double cores() {
        return Double.parseDouble(keycloak().at("/spec/resources/requests/cpu").asText());
    }

    private static Resource keycloak() {
        return Overlay.COUNTRY.one("Keycloak", "keycloak");
    }
}
