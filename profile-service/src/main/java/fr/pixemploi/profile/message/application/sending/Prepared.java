package fr.pixemploi.profile.message.application.sending;

import fr.pixemploi.kit.message.Letter;
import fr.pixemploi.profile.message.domain.Message;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A message that is noted as about to be handed over, with all that its hand-over needs. */
sealed interface Prepared {
    Message message();

    /** @param optOut null where this service does not know its address */
    record Mail(
            Message message,
            String email,
            Letter letter,
            @Nullable URI optOut) implements Prepared {
        /** Without the words, which belong into no log. */
        @Override
        public String toString() {
            return "Mail[" + message.id() + "]";
        }
    }

    /** @param number E.164 */
    record Brief(Message message, String number, String text) implements Prepared {
        /** Without the words, which belong into no log. */
        @Override
        public String toString() {
            return "Brief[" + message.id() + "]";
        }
    }
}
