package fr.pixemploi.proofs;

import static org.awaitility.Awaitility.await;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.service.ServiceProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One kind of fault, again and again, while people are registered: nothing acknowledged is lost, nothing else is there, no answer is a
 * false one, and everything recovers by itself. Recovered means: an operation that begins after the end of the fault is acknowledged, and
 * all instances say that they are ready.
 */
final class Faults {
    private static final int AT_ONCE = 8;

    /** No round begins later; {@code -Dpixemploi.faults.seconds} says less for each fault. */
    private static final Duration LONGEST = Duration.ofSeconds(Long.getLong("pixemploi.faults.seconds", 3_600));

    /** What breaks, and what ends it. */
    interface Step {
        void run() throws Exception;
    }

    private Faults() {}

    /**
     * @param report name of the file of figures
     * @param what the fault
     * @param rounds at most
     * @param seconds how long it lasts each time
     */
    static void proof(String report, String what, int rounds, int seconds, Step breaks, Step ends) throws Exception {
        Platform platform = RunningPlatform.get();
        List<Double> recoveries = new ArrayList<>();
        long begun = System.nanoTime();
        try (Registrations registrations = new Registrations(platform, AT_ONCE)) {
            for (int round = 0; round < rounds && (round == 0 || isTimeLeft(begun)); round++) {
                registrations.one();
                try {
                    breaks.run();
                    SimulatedPerson.pause(seconds * 1_000L);
                } finally {
                    ends.run();
                }
                long ended = System.nanoTime();
                registrations.one();
                await().atMost(Patience.FAR).until(() -> notReady(platform), List::isEmpty);
                recoveries.add((System.nanoTime() - ended) / 1e9);
            }
            Map<String, Object> figures = registrations.result();
            Collections.sort(recoveries);
            figures.put("rounds", recoveries.size());
            figures.put("secondsOfEach", seconds);
            figures.put("recoverySecondsP50", quantile(recoveries, 0.5));
            figures.put("recoverySecondsP99", quantile(recoveries, 0.99));
            Figures.write(report, what, figures);
        }
    }

    private static boolean isTimeLeft(long begun) {
        return System.nanoTime() - begun < LONGEST.toNanos();
    }

    private static List<String> notReady(Platform platform) {
        return Arrays.stream(Service.values())
                .flatMap(service -> platform.instances(service).stream())
                .filter(instance -> !instance.isReady())
                .map(ServiceProcess::name)
                .toList();
    }

    /** @param sorted the smallest first */
    static double quantile(List<Double> sorted, double share) {
        double value = sorted.get(Math.min(sorted.size() - 1, (int) Math.floor(share * sorted.size())));
        return Math.round(value * 100) / 100.0;
    }
}
