package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.ServiceProcess;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Job seekers one after the other while instances are killed and Kafka comes and goes; every started journey ends in a certificate. */
class ChaosProof {
    private static final int JOURNEYS = 12;

    @Test
    void everyJourneyEndsInACertificateWhileThingsBreak() throws Exception {
        Platform platform = RunningPlatform.get();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger faults = new AtomicInteger();
        // Closed in the opposite order: the breaking ends, also after a failure, before the threads are awaited.
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable end = () -> over.set(true)) {
            var breaker = threads.submit(() -> breakThings(platform, over, faults));
            int certificates = 0;
            int interrupted = 0;
            for (int i = 0; i < JOURNEYS; i++) {
                try {
                    if (!RunningPlatform.journey().play().code().isEmpty()) certificates++;
                } catch (JourneyFailure cutOff) {
                    // A call that was in flight at a killed instance gets no answer: the person tries again, here with
                    // a new file.
                    // News that never arrives is another matter, and a failure.
                    boolean noAnswer = cutOff.getCause() instanceof java.io.IOException
                            || cutOff.getMessage().contains("answered 502");
                    if (!noAnswer) throw cutOff;
                    interrupted++;
                    System.out.println("cut off: " + cutOff.getMessage());
                }
            }
            over.set(true);
            breaker.get();
            assertThat(certificates + interrupted).isEqualTo(JOURNEYS);
            assertThat(certificates).isGreaterThan(JOURNEYS / 2);
            Figures.write(
                    "chaos",
                    "a fault every few seconds",
                    Map.of(
                            "faults", faults.get(),
                            "journeys", JOURNEYS,
                            "certificates", certificates,
                            "cutOffInACall", interrupted));
        }
        // Whatever happened, a journey works afterwards and all outboxes drain.
        Journey after = RunningPlatform.journey();
        assertThat(after.play().code()).isNotEmpty();
    }

    private static void breakThings(Platform platform, AtomicBoolean over, AtomicInteger faults) {
        Random random = new Random(11);
        List<Service> services = List.of(Service.values());
        while (!over.get()) {
            pause(3_000);
            if (random.nextInt(4) == 0) {
                platform.stopKafka();
                pause(4_000);
                platform.startKafka();
            } else {
                Service service = services.get(random.nextInt(services.size()));
                ServiceProcess instance = platform.service(service, 1 + random.nextInt(2));
                instance.kill();
                pause(1_000);
                instance.start();
            }
            faults.incrementAndGet();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
