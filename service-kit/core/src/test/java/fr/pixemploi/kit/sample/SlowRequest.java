package fr.pixemploi.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.patience.Patience;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** Where a slow request stands until the test lets it go on; one at a time. */
public final class SlowRequest {
    private static final SynchronousQueue<String> ARRIVALS = new SynchronousQueue<>();
    private static final SynchronousQueue<String> DEPARTURES = new SynchronousQueue<>();

    private SlowRequest() {}

    static void passThrough() {
        try {
            if (ARRIVALS.offer("here", Patience.FAR_SECONDS, TimeUnit.SECONDS))
                DEPARTURES.poll(Patience.FAR_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void awaitArrival() throws InterruptedException {
        assertThat(ARRIVALS.poll(Patience.FAR_SECONDS, TimeUnit.SECONDS))
                .as("a slow request")
                .isNotNull();
    }

    public static void letGo() throws InterruptedException {
        assertThat(DEPARTURES.offer("go on", Patience.FAR_SECONDS, TimeUnit.SECONDS))
                .as("somebody waits")
                .isTrue();
    }
}
