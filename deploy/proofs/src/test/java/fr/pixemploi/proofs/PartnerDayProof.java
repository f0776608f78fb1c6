package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.process.MemoryUse;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A partner's day with five hundred people and a system that is too slow: as it goes, and with the service killed in the middle. */
class PartnerDayProof {
    private static final int PEOPLE = 500;
    private static final long MOST_MEGABYTES = 1_000;
    /** From a person's registration until the partner hears of it, each instance killed once meanwhile or not. */
    private static final int LONGEST_MILLISECONDS = 90_000;

    private final Platform platform = RunningPlatform.get();

    @AfterEach
    void everythingRunsAgain() {
        platform.startWhatIsGone();
    }

    @Test
    void thePartnerKnowsWhatTheServicesSay() throws Exception {
        write("as it goes", 0);
    }

    @Test
    void thePartnerKnowsWhatTheServicesSayThoughTheseAreKilledWhileTheyTell() throws Exception {
        write(
                "each instance killed while people are registered, while the partner is away, and while news are told again",
                3);
    }

    private void write(String name, int expectedKills) throws Exception {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("megabytesOfTwoInstancesBefore", memory());
        long most = 0;
        Files.deleteIfExists(PartnerDay.LOG);
        CompletableFuture<JsonNode> day = CompletableFuture.supplyAsync(PartnerDayProof::play);
        int kills = 0;
        String[] moments = {"registering ", "away\n", "replaying\n"};
        while (!day.isDone()) {
            most = Math.max(most, memory());
            if (kills < expectedKills && said().contains(moments[kills])) {
                SimulatedPerson.pause(300);
                platform.instances(Service.PROFILE).forEach(ServiceProcess::kill);
                kills++;
                platform.startWhatIsGone();
            }
            SimulatedPerson.pause(200);
        }
        JsonNode told = day.get();
        assertThat(kills).isEqualTo(expectedKills);
        assertThat(told.path("refused").asInt()).isZero();
        // However much waits for the one that is too slow.
        assertThat(most).isLessThan(MOST_MEGABYTES);
        assertThat(told.path("longestMilliseconds").asInt()).isLessThan(LONGEST_MILLISECONDS);
        told.fields()
                .forEachRemaining(
                        figure -> figures.put(figure.getKey(), figure.getValue().asLong()));
        figures.put("kills", kills);
        figures.put("mostMegabytesOfTwoInstances", most);
        Figures.write("partner-day", name, figures);
    }

    private static JsonNode play() {
        try {
            return PartnerDay.play(PEOPLE);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static String said() throws IOException {
        return Files.exists(PartnerDay.LOG) ? Files.readString(PartnerDay.LOG) : "";
    }

    private long memory() {
        return MemoryUse.megabytes(platform.instances(Service.PROFILE).stream()
                .map(ServiceProcess::processes)
                .flatMap(Collection::stream)
                .toList());
    }
}
