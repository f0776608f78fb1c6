package fr.pixemploi.kit.release.work;

import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.release.ReleaseMaker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/**
 * Makes the release of a quarter and stores it in one short writing. No lock is held meanwhile, and of two instances that make it at once one keeps
 * what it made.
 */
@ApplicationScoped
public class FreezeQuarter {
    private static final int KEY_BYTES = 32;

    private final ReleaseMaker maker;
    private final Releases releases;
    private final RandomGenerator random;
    private final Clock clock;
    private final int fewest;

    FreezeQuarter(
            ReleaseMaker maker, Releases releases, ReleaseSettings settings, RandomGenerator random, Clock clock) {
        this.maker = maker;
        this.releases = releases;
        this.random = random;
        this.clock = clock;
        this.fewest = settings.fewestPeople();
    }

    /** @return false when there is one already, which stays */
    public boolean handle(Quarter quarter) {
        if (QuarkusTransaction.requiringNew().call(() -> releases.has(quarter))) return false;
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReleaseMaker.Made made = maker.make(quarter, key, fewest, now);
        return QuarkusTransaction.requiringNew().call(() -> releases.keep(quarter, made, key));
    }
}
