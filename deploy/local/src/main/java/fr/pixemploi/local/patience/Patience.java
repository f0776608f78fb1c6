package fr.pixemploi.local.patience;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long something on this machine is waited for; the one place of deadlines, for {@code up} and for all tests. A clock does not tell a
 * slow machine from a process that hangs. So a process is waited for as long as it makes progress: as long as it takes processor time, or
 * logs. Where there is no process of ours to watch (a call, an event on its way between services) there is only the far bound, which only
 * what never comes reaches.
 */
public final class Patience {
    /** The far bound of one call or one event, for annotations, in seconds. */
    public static final int FAR_SECONDS = 300;

    /** The far bound of one call or one event. */
    public static final Duration FAR = Duration.ofSeconds(FAR_SECONDS);

    /** For one check whether something is there yet. Checks are repeated, so this may be short. */
    public static final Duration LOOK = Duration.ofSeconds(10);

    /**
     * Share of one processor. A JVM that only waits takes less (its timers); one that starts among twenty others on two thirds of a
     * processor gets more.
     */
    private static final double IDLE = 0.02;

    /** What a process did so far. */
    private record Work(Duration processorTime, long loggedBytes) {
        boolean isBeyond(Work earlier, Duration window) {
            Duration taken = processorTime.minus(earlier.processorTime);
            // Less than before, because one of its children ended.
            return taken.isNegative()
                    || loggedBytes != earlier.loggedBytes
                    || taken.toNanos() > IDLE * window.toNanos();
        }
    }

    private final Supplier<Duration> processorTime;
    private final LongSupplier loggedBytes;
    private final LongSupplier nanoTime;
    private final Duration still;
    private final Duration far;
    private final long began;
    private Work mark;
    private long marked;

    /**
     * @param still how long it may stand still
     * @param far how long it may work
     */
    Patience(
            Supplier<Duration> processorTime,
            LongSupplier loggedBytes,
            LongSupplier nanoTime,
            Duration still,
            Duration far) {
        this.processorTime = processorTime;
        this.loggedBytes = loggedBytes;
        this.nanoTime = nanoTime;
        this.still = still;
        this.far = far;
        this.began = nanoTime.getAsLong();
        this.mark = look();
        this.marked = began;
    }

    /** For a process that starts, or has work to do. It may itself wait, for example for a lock on the database. */
    public static Patience withWorkOf(ProcessHandle process, Path log) {
        return with(process, log, Duration.ofMinutes(2), Duration.ofMinutes(20));
    }

    /** For a process that was asked to end. It is killed when patience runs out, so little is lost by giving up early. */
    public static Patience withEndOf(ProcessHandle process, Path log) {
        return with(process, log, Duration.ofSeconds(20), Duration.ofMinutes(3));
    }

    static Patience with(ProcessHandle process, Path log, Duration still, Duration far) {
        return new Patience(() -> ProcessorTime.of(process), () -> log.toFile().length(), System::nanoTime, still, far);
    }

    /** Why waiting is over; empty as long as it goes on. */
    public Optional<String> ranOut() {
        long now = nanoTime.getAsLong();
        if (now - began > far.toNanos()) return Optional.of("it worked, but was not done within " + said(far));
        Work seen = look();
        if (seen.isBeyond(mark, still)) {
            mark = seen;
            marked = now;
        }
        return now - marked > still.toNanos()
                ? Optional.of("for " + said(still) + " it took next to no processor time and logged nothing")
                : Optional.empty();
    }

    /** Waits until the process ends; says why if patience ran out first. */
    public Optional<String> awaitEnd(BooleanSupplier alive) {
        while (alive.getAsBoolean()) {
            Optional<String> why = ranOut();
            if (why.isPresent()) return why;
            Waiting.pause(40);
        }
        return Optional.empty();
    }

    private Work look() {
        return new Work(processorTime.get(), loggedBytes.getAsLong());
    }

    private static String said(Duration duration) {
        return duration.toSeconds() + " s";
    }
}
