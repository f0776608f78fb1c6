package fr.pixemploi.profile.webhook.application.delivery;

import fr.pixemploi.kit.alive.WhileClosed;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.webhook.domain.Turns;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Serves endpoints that have something due, many at once and each by one hand at a time. Those that are slow or fail share three quarters of
 * the hands, so that the others never wait for them. An instance that dies is followed by another one once its turns have ended: what it had
 * told without noting it is told again.
 */
@ApplicationScoped
class DeliverNews {
    private static final Logger LOG = Logger.getLogger(DeliverNews.class);
    private static final Duration SLOW = Duration.ofSeconds(2);
    /** Of one endpoint in a row; then others have their turn. */
    private static final int IN_A_ROW = 50;

    private final Turns turns;
    private final TryDelivery tryDelivery;
    private final BriefTransactions transactions;
    private final Clock clock;
    private final Duration turn;
    private final Duration rest;
    private final Semaphore hands;
    private final Semaphore handsForSlow;
    private volatile boolean stopping;

    DeliverNews(
            Turns turns,
            TryDelivery tryDelivery,
            BriefTransactions transactions,
            ProfileSettings settings,
            Clock clock) {
        this.turns = turns;
        this.tryDelivery = tryDelivery;
        this.transactions = transactions;
        this.clock = clock;
        this.turn = settings.webhooks().turn();
        this.rest = settings.webhooks().rest();
        int all = settings.webhooks().hands();
        this.hands = new Semaphore(all);
        this.handsForSlow = new Semaphore(Math.max(1, all * 3 / 4));
        if (turn.compareTo(settings.webhooks().timeout().multipliedBy(2)) < 0)
            throw new IllegalStateException("pixemploi.profile.webhooks.turn lasts two times the timeout at least");
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileClosed.class)
    void look() {
        begin(false, hands.availablePermits());
        begin(true, Math.min(hands.availablePermits(), handsForSlow.availablePermits()));
    }

    /** Only here are hands taken, one look at a time: those that are free stay so until they begin. */
    private void begin(boolean slow, int free) {
        if (free == 0 || stopping) return;
        Instant now = now();
        List<Turns.Turn> taken = transactions.call(() -> turns.take(slow, now, now.plus(turn), free));
        for (Turns.Turn each : taken) {
            hands.acquireUninterruptibly();
            if (slow) handsForSlow.acquireUninterruptibly();
            Thread.ofVirtual().name("webhook-" + each.webhookId()).start(() -> {
                try {
                    serve(each);
                } catch (RuntimeException e) {
                    // Without the message, which may say what was told. Its turn ends by itself.
                    LOG.errorf(
                            "webhook %s was not served: %s",
                            each.webhookId(), e.getClass().getName());
                } finally {
                    hands.release();
                    if (slow) handsForSlow.release();
                }
            });
        }
    }

    private void serve(Turns.Turn first) {
        Turns.Turn held = first;
        boolean slow = false;
        boolean failed = false;
        for (int told = 0; told < IN_A_ROW && !stopping && !slow; told++) {
            Instant before = now();
            TryDelivery.Course course = tryDelivery.handle(held.webhookId());
            if (course == TryDelivery.Course.NOTHING_DUE) break;
            Instant after = now();
            failed = course == TryDelivery.Course.BADLY;
            slow = failed || Duration.between(before, after).compareTo(SLOW) > 0;
            Turns.Turn now = held;
            Instant until = after.plus(turn);
            if (!transactions.call(() -> turns.extend(now, until))) return;
            held = new Turns.Turn(held.webhookId(), until);
        }
        Turns.Turn last = held;
        boolean wasSlow = slow;
        // However much waits for it: an endpoint that is down is not knocked at by each of them.
        Instant rests = failed ? now().plus(rest) : now();
        transactions.run(() -> turns.end(last, rests, wasSlow));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
