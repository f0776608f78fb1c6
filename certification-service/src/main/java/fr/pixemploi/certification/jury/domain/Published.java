package fr.pixemploi.certification.jury.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a ruling was told to people, or taken back. Like a decision it is never changed.
 *
 * @param number counts them from 1 in each subscription
 * @param ruling what was told; null when it was taken back
 * @param author account of the jury's member
 * @param reason why it was taken back
 */
public record Published(
        UUID id,
        UUID subscriptionId,
        int number,
        @Nullable Ruling ruling,
        String author,
        @Nullable String reason,
        Instant madeAt) {}
