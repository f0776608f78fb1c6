package fr.pixemploi.profile.message.application.sending;

import fr.pixemploi.kit.alive.WhileClosed;
import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.message.Post;
import fr.pixemploi.kit.message.ShortMessages;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.message.domain.Outgoing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Sends what is due, several at once and each by one hand. That a message is about to be handed over is committed before it is, and what came
 * of it afterwards: of what an instance had in its hands when it died nobody knows whether it was handed over, and nobody does it again.
 */
@ApplicationScoped
class SendMessages {
    private static final Logger LOG = Logger.getLogger(SendMessages.class);

    /** Longer than a hand-over lasts. */
    private static final Duration IN_HANDS = Handover.LONGEST.plusMinutes(1);

    private final Outgoing outgoing;
    private final PrepareMessage prepare;
    private final SettleMessage settle;
    private final Post post;
    private final ShortMessages shortMessages;
    private final Clock clock;
    private final Semaphore hands;
    private volatile boolean stopping;

    SendMessages(
            Outgoing outgoing,
            PrepareMessage prepare,
            SettleMessage settle,
            Post post,
            ShortMessages shortMessages,
            ProfileSettings settings,
            Clock clock) {
        this.outgoing = outgoing;
        this.prepare = prepare;
        this.settle = settle;
        this.post = post;
        this.shortMessages = shortMessages;
        this.clock = clock;
        this.hands = new Semaphore(settings.messages().hands());
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileClosed.class)
    void look() {
        if (stopping) return;
        settle.giveUp(clock.instant().minus(IN_HANDS));
        int free = hands.availablePermits();
        if (free == 0) return;
        int due = QuarkusTransaction.requiringNew().call(() -> outgoing.countDue(clock.instant(), free));
        for (int hand = 0; hand < due; hand++) {
            hands.acquireUninterruptibly();
            Thread.ofVirtual().name("messages").start(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            while (!stopping && sendOne()) {
                // The next one.
            }
        } catch (RuntimeException e) {
            // Without the message, which may say whom it was for.
            LOG.errorf("messages were not sent: %s", e.getClass().getName());
        } finally {
            hands.release();
        }
    }

    /** False when nothing is due. */
    private boolean sendOne() {
        Optional<PrepareMessage.Taken> taken = prepare.handle();
        if (taken.isEmpty()) return false;
        Prepared prepared = taken.get().prepared();
        if (prepared != null) settle.handle(prepared.message(), handedOver(prepared));
        return true;
    }

    private Handover handedOver(Prepared prepared) {
        try {
            return switch (prepared) {
                case Prepared.Mail mail ->
                    post.send(mail.message().deliveryId(), mail.email(), mail.letter(), mail.optOut());
                case Prepared.Brief brief ->
                    shortMessages.send(brief.message().deliveryId(), brief.number(), brief.text());
            };
        } catch (RuntimeException e) {
            LOG.errorf(
                    "message %s is unsure: %s",
                    prepared.message().id(), e.getClass().getName());
            return new Handover.Unsure();
        }
    }
}
