package fr.pixemploi.local.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.process.ChildProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slow process is waited for, one that hangs is not. */
class PatienceTest {
    private static final Duration STILL = Duration.ofSeconds(60);

    private final AtomicReference<Duration> worked = new AtomicReference<>(Duration.ZERO);
    private final AtomicLong logged = new AtomicLong();
    private final AtomicLong now = new AtomicLong();
    private final Patience patience = new Patience(worked::get, logged::get, now::get, STILL, Duration.ofMinutes(20));

    @Test
    void waitsForAProcessThatGetsATwentiethOfAProcessor() {
        for (int second = 0; second < 1_000; second++) {
            passes(Duration.ofSeconds(1));
            works(Duration.ofMillis(50));
            assertThat(patience.ranOut()).isEmpty();
        }
    }

    @Test
    void waitsForAProcessThatLogsThoughOthersDoItsWork() {
        for (int minute = 0; minute < 15; minute++) {
            passes(Duration.ofSeconds(50));
            logged.addAndGet(80);
            assertThat(patience.ranOut()).isEmpty();
        }
    }

    @Test
    void waitsNoLongerForAProcessThatOnlyKeepsItsTimers() {
        works(Duration.ofSeconds(5));
        assertThat(patience.ranOut()).isEmpty();
        for (int second = 0; second < 60; second++) {
            passes(Duration.ofSeconds(1));
            works(Duration.ofMillis(10));
            assertThat(patience.ranOut()).isEmpty();
        }
        passes(Duration.ofSeconds(1));
        assertThat(patience.ranOut())
                .hasValueSatisfying(why ->
                        assertThat(why).isEqualTo("for 60 s it took next to no processor time and logged nothing"));
    }

    @Test
    void waitsNoLongerThanTheFarBoundForAProcessThatRunsInCircles() {
        while (patience.ranOut().isEmpty()) {
            passes(Duration.ofSeconds(30));
            works(Duration.ofSeconds(30));
        }
        assertThat(Duration.ofNanos(now.get())).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(21));
        assertThat(patience.ranOut()).hasValueSatisfying(why -> assertThat(why).contains("within 1200 s"));
    }

    @Test
    void goesOnWaitingWhenAChildOfTheProcessEndsAndTakesItsTimeWithIt() {
        works(Duration.ofSeconds(30));
        assertThat(patience.ranOut()).isEmpty();
        worked.set(Duration.ofSeconds(1));
        passes(STILL.minusSeconds(1));
        assertThat(patience.ranOut()).isEmpty();
        passes(Duration.ofSeconds(2));
        assertThat(patience.ranOut()).isEmpty();
    }

    @Test
    void aRealProcessThatHangsIsEndedAndTheLineSaysSo(@TempDir Path folder) throws Exception {
        ChildProcess child = ChildProcess.start(new ChildProcess.Launch(
                "sleeper", List.of("sleep", "600"), Map.of(), folder, "sleep", ProcessHandle::destroy));
        Patience little = Patience.with(child.handle(), child.log(), Duration.ofMillis(300), Duration.ofMinutes(20));
        assertThatThrownBy(() -> child.awaitReady(() -> false, little))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("sleeper does not become ready: for 0 s it took next to no processor time");
        assertThat(child.alive()).isFalse();
    }

    @Test
    void countsTheProcessorTimeOfAProcessAndOfItsChildren(@TempDir Path folder) {
        ChildProcess child = ChildProcess.start(new ChildProcess.Launch(
                "worker",
                // The shell waits for another one, which does the work.
                List.of("sh", "-c", "sh -c 'while true; do :; done'; true"),
                Map.of(),
                folder,
                "sh",
                process -> process.descendants().forEach(ProcessHandle::destroyForcibly)));
        try (child) {
            long end = System.nanoTime() + Patience.FAR.toNanos();
            while (ProcessorTime.of(child.handle()).toMillis() < 200 && System.nanoTime() < end) Waiting.pause(20);
            assertThat(ProcessorTime.of(child.handle())).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    private void passes(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private void works(Duration time) {
        worked.updateAndGet(time::plus);
    }
}
