package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.JvmOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Twice as many calls as the machine takes, whether answers come or not, for two minutes. Those that are let in are answered soon, the rest
 * is sent away and told when to come again; memory stays as it is, and afterwards everything is as before. Service, database and those who
 * call share the machine, and the share of the callers is part of what it takes.
 */
class OverloadProof {
    private static final int CLOSED_LOOP_CALLERS = 16;
    private static final int FEWEST_LOOKS = 4;
    private static final int MOST_LOOKS = 10;

    @Test
    void whatIsTooMuchIsSentAwayAndTheRestIsAnsweredSoon() throws Exception {
        try (Platform platform = Platform.plan()
                        .withoutLimits()
                        // As in production.
                        .setting("pixemploi.calls.longest-wait", "PT0.15S")
                        .services(EnumSet.of(Service.PROFILE))
                        .in(Path.of("target/overload").toAbsolutePath())
                        .fresh()
                        .onFreePorts()
                        .jvm(JvmOptions.forLoad(256))
                        .progress(RunningPlatform.SAY)
                        .start();
                OpenLoop loop = loop(platform)) {
            double capacity = capacity(loop);
            OpenLoop.Outcome half = loop.open(capacity / 2, Duration.ofSeconds(20));
            double heapBefore = heap(platform);
            OpenLoop.Outcome twice = loop.open(2 * capacity, Duration.ofMinutes(2));
            double heapAfter = heap(platform);
            // What is measured from ten seconds after its end on.
            SimulatedPerson.pause(10_000);
            double again = loop.closed(CLOSED_LOOP_CALLERS, Duration.ofSeconds(20));
            double heapLater = heap(platform);

            assertThat(twice.accepted()).isPositive();
            assertThat(twice.dishonest())
                    .as("neither done nor refused with Retry-After")
                    .isZero();
            Map<String, Object> figures = new TreeMap<>();
            figures.put("callsASecondTaken", Math.round(capacity));
            figures.put("callsASecondOffered", Math.round(2 * capacity));
            figures.put("callsASecondAccepted", Math.round(twice.accepted() / 120.0));
            figures.put("refusedWithRetryAfter", twice.refused());
            figures.put("acceptedP50Milliseconds", twice.milliseconds(0.5));
            figures.put("acceptedP99Milliseconds", twice.milliseconds(0.99));
            figures.put("halfLoadP99Milliseconds", half.milliseconds(0.99));
            figures.put("p99TimesHalfLoad", Math.round(10 * twice.milliseconds(0.99) / half.milliseconds(0.99)) / 10.0);
            figures.put("heapMegabytesBefore", Math.round(heapBefore));
            figures.put("heapMegabytesAfter", Math.round(heapAfter));
            figures.put("heapMegabytesLater", Math.round(heapLater));
            figures.put("callersLateP99Milliseconds", Faults.quantile(twice.late(), 0.99));
            figures.put("callsASecondTakenTenSecondsLater", Math.round(again));
            Figures.write("overload", "a list of people, twice what the machine takes for two minutes", figures);
        }
    }

    /** The best of ten seconds, once they are no better than those before: a cold service takes a fourth of it. */
    private static double capacity(OpenLoop loop) throws Exception {
        double best = 0;
        for (int look = 0; look < MOST_LOOKS; look++) {
            double now = loop.closed(CLOSED_LOOP_CALLERS, Duration.ofSeconds(10));
            if (look >= FEWEST_LOOKS && now < 1.05 * best) break;
            best = Math.max(best, now);
        }
        return best;
    }

    private static OpenLoop loop(Platform platform) {
        return new OpenLoop(
                List.of(platform.endpoints()
                        .profile()
                        .resolve("/v1/beneficiaries?limit=1&structureId=" + Cast.MISSION_LOCALE)),
                Map.of(
                        "Accept",
                        "application/json",
                        "Authorization",
                        "Bearer " + platform.tokens().forUser("nadia")),
                Duration.ofSeconds(10));
    }

    /** What is left after a collection, in megabytes. */
    private static double heap(Platform platform) throws Exception {
        String pid = Long.toString(platform.instances(Service.PROFILE)
                .getFirst()
                .processes()
                .getFirst()
                .pid());
        jcmd(pid, "GC.run");
        // Of the old generation, in KB: the young one is empty after it.
        Matcher used =
                Pattern.compile("(?i)tenured[^,]* total \\d+K, used (\\d+)K").matcher(jcmd(pid, "GC.heap_info"));
        if (!used.find()) throw new IllegalStateException("the heap says nothing of its old generation");
        return Long.parseLong(used.group(1)) / 1_024.0;
    }

    private static String jcmd(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
