package fr.pixemploi.profile.webhook.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All endpoints. */
public interface Webhooks {
    /** How many a structure has; nobody else adds one to it until the transaction ends. */
    long countLocked(UUID structureId);

    void add(Webhook webhook);

    void change(Webhook webhook);

    /** With what is written down of its deliveries. */
    void remove(UUID id);

    Optional<Webhook> find(UUID id);

    /** Kept from others until the transaction ends. */
    Optional<Webhook> lock(UUID id);

    /** Of a structure, oldest first. */
    List<Webhook> of(UUID structureId, @Nullable UUID after, int max);

    /** Of all structures, oldest first: those that the platform switched off, and those where the last try failed. */
    List<UnwellEndpoint> unwell(@Nullable UUID after, int max);
}
