package fr.pixemploi.certification.revocation.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One word of the jury on a certificate whose holder was erased. It is never changed: who thinks otherwise says so by another one.
 *
 * @param seal stands for the certificate's code
 * @param number counts the words on the certificate from 1
 * @param reason of the author, for the other members
 * @param author account of the member who proposed it
 * @param secondReader account of the member who answered; to decline it, it may be the same; null of a proposal
 */
public record SealedRevocation(
        UUID id,
        String seal,
        int number,
        Kind kind,
        String reason,
        String author,
        @Nullable String secondReader,
        Instant madeAt) {
    /** What kind of word it is. */
    public enum Kind {
        /** A member would revoke the certificate; another one has to read it. */
        PROPOSED,
        /** The other one agrees: the certificate is revoked. */
        CONFIRMED,
        /** It stands on. */
        DECLINED
    }

    public static SealedRevocation proposed(
            UUID id, String seal, int number, String reason, String author, Instant now) {
        return new SealedRevocation(id, seal, number, Kind.PROPOSED, reason, author, null, now);
    }

    /** A member reads what was proposed: another one to confirm it; to decline it, also who proposed it. */
    public SealedRevocation answered(UUID newId, boolean confirmed, String reader, Instant now) {
        if (confirmed && reader.equals(author)) throw new RevocationRefusal.SameReader();
        return new SealedRevocation(
                newId, seal, number + 1, confirmed ? Kind.CONFIRMED : Kind.DECLINED, reason, author, reader, now);
    }
}
