package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.posterior.Speed;

/**
 * Chance that an answer comes before the time of the sitting runs out, by the lognormal model of times: an answer that comes too
 * late does not count, so near the end short questions are worth more.
 */
final class InTime {
    /** With this many times the expected seconds left, an answer is assumed to come in time. */
    private static final double AMPLE = 4;

    private final ItemPool pool;
    private final Speed speed;
    private final double factor;
    private final double seconds;
    private final double logSeconds;

    /** @param seconds that are left, above 0; may be infinite */
    InTime(ItemPool pool, Speed speed, double seconds) {
        this.pool = pool;
        this.speed = speed;
        this.factor = speed.factor();
        this.seconds = seconds;
        this.logSeconds = StrictMath.log(seconds);
    }

    double chance(int item) {
        if (seconds >= AMPLE * pool.seconds()[item] * factor) return 1;
        ResponseTime time = pool.item(item).time();
        double sd = Math.sqrt(speed.variance() + 1 / (time.alpha() * time.alpha()));
        double distance = (logSeconds - time.beta() + speed.mean()) / sd;
        return distance >= 0 ? 1 - NormalTail.above(distance) : NormalTail.above(-distance);
    }
}
