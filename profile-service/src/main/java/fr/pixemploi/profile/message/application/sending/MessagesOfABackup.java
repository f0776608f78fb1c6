package fr.pixemploi.profile.message.application.sending;

import fr.pixemploi.kit.event.BeforeOpening;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** What waits in a backup may have been said since it was made: nobody knows, and nobody says it again. */
@ApplicationScoped
class MessagesOfABackup implements BeforeOpening {
    private final SettleMessage settle;
    private final Instant started;

    MessagesOfABackup(SettleMessage settle, Clock clock) {
        this.settle = settle;
        this.started = clock.instant();
    }

    @Override
    public boolean isDone() {
        settle.giveUpWaiting(started);
        return true;
    }
}
