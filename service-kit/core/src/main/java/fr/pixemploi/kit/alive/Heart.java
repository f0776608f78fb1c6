package fr.pixemploi.kit.alive;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One background thread that says that it goes on. */
public final class Heart {
    private volatile @Nullable Thread thread;
    private volatile long beatAt = System.nanoTime();
    private volatile boolean stopped;

    Heart() {}

    /** Starts the thread; {@code loop} beats at least once in each of its rounds. */
    void start(String name, Runnable loop) {
        thread = Thread.ofPlatform().name(name).start(loop);
    }

    public void beat() {
        beatAt = System.nanoTime();
    }

    /** Waits for the end of a loop that was told to end; its silence is no fault from now on. */
    public void stop(Duration patience) throws InterruptedException {
        stopped = true;
        Thread started = thread;
        if (started != null) started.join(patience);
    }

    boolean isAlive(Duration silence) {
        Thread started = thread;
        return stopped || (started != null && started.isAlive() && System.nanoTime() - beatAt < silence.toNanos());
    }
}
