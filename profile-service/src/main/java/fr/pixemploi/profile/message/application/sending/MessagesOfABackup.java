package fr.pixemploi.profile.message.application.sending;

import fr.pixemploi.kit.event.AfterRestore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What waits in a backup may have been said since it was made: nobody knows, and nobody says it again. */
@ApplicationScoped
class MessagesOfABackup implements AfterRestore {
    private final SettleMessage settle;

    MessagesOfABackup(SettleMessage settle) {
        this.settle = settle;
    }

    @Override
    public void handle(Instant started) {
        settle.giveUpWaiting(started);
    }
}
