package fr.pixemploi.kit.message;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** E-mail. Blocks until the other side answered or is given up; outside of any transaction. */
public interface Post {
    /**
     * Hands a letter over, once.
     *
     * @param id of the message, the same whenever it is tried again
     * @param email one address, without a name
     * @param unsubscribe where a POST without an account ends such letters (RFC 8058); null for a letter that nobody can end
     */
    Handover send(UUID id, String email, Letter letter, @Nullable URI unsubscribe);
}
