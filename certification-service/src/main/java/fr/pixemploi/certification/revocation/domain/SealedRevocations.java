package fr.pixemploi.certification.revocation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that the jury said of sealed certificates. */
public interface SealedRevocations {
    void add(SealedRevocation word);

    /** What was proposed under this id. */
    Optional<SealedRevocation> proposal(UUID id);

    /** The newest word on a certificate. */
    Optional<SealedRevocation> last(String seal);

    /** Proposals after an id that nobody answered, oldest first. */
    List<SealedRevocation> waiting(@Nullable UUID after, int limit);

    /** How many have words that are to be forgotten. */
    long countWords(Instant before);

    /** Forgets the words of some, and says of how many. */
    int forgetWords(Instant before);
}
