package fr.pixemploi.certification.centre.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure that holds certification sessions.
 *
 * @param id that of the structure
 * @param coordinatingBody of its network; null of an individual centre
 * @param contact how candidates reach it; null when nobody said
 * @param version one more with each change
 */
public record Centre(
        UUID id,
        CentreKind kind,
        @Nullable String coordinatingBody,
        @Nullable Contact contact,
        Instant registeredAt,
        long version) {
    /** @throws CentreRefusal.CoordinatingBodyUnclear when a network has no coordinating body, or an individual centre has one */
    public Centre {
        if ((kind == CentreKind.NETWORK) != (coordinatingBody != null))
            throw new CentreRefusal.CoordinatingBodyUnclear();
    }

    public static Centre registered(
            UUID id, CentreKind kind, @Nullable String coordinatingBody, @Nullable Contact contact, Instant now) {
        return new Centre(id, kind, coordinatingBody, contact, now, 1);
    }

    /** The same centre, agreed or reached in another way. */
    public Centre agreed(CentreKind newKind, @Nullable String newBody, @Nullable Contact newContact) {
        return new Centre(id, newKind, newBody, newContact, registeredAt, version + 1);
    }
}
