package fr.pixemploi.kit.id;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * The machine's time, which never goes back while the process runs: when somebody puts the machine's clock back, this one goes on by the
 * time that passes, so that codes, holds and addresses of files end when they should. Put forward, it follows: a right may end too early,
 * and never too late.
 */
final class SteadyClock implements InstantSource {
    private static final Logger LOG = Logger.getLogger(SteadyClock.class);
    private static final Duration WORTH_SAYING = Duration.ofSeconds(5);

    /** The time that was {@code at}, when the counter of passing time stood at {@code nanos}. */
    private record Mark(Instant at, long nanos, boolean isSaid) {}

    private final InstantSource machine;
    private final LongSupplier passing;
    private final AtomicReference<Mark> last;

    SteadyClock(InstantSource machine, LongSupplier passing) {
        this.machine = machine;
        this.passing = passing;
        last = new AtomicReference<>(new Mark(machine.instant(), passing.getAsLong(), false));
    }

    @Override
    public Instant instant() {
        return last.updateAndGet(this::next).at();
    }

    private Mark next(Mark mark) {
        long nanos = passing.getAsLong();
        Instant passed = mark.at().plusNanos(nanos - mark.nanos());
        Instant told = machine.instant();
        if (!told.isBefore(passed)) return new Mark(told, nanos, false);
        Duration behind = Duration.between(told, passed);
        boolean isSaid = behind.compareTo(WORTH_SAYING) > 0;
        if (isSaid && !mark.isSaid())
            LOG.warnf(
                    "the machine's clock is %s behind the time that passed: rights end by the latter until a restart",
                    behind);
        return new Mark(passed, nanos, isSaid);
    }
}
