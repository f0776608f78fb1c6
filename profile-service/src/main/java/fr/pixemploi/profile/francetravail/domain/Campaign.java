package fr.pixemploi.profile.francetravail.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign, as assessment-service tells it.
 *
 * @param title what others than its structure read in the place of its title; null when it has none
 * @param kind assessment, profile-collection or post-training
 * @param opensAt not before; null when at once
 * @param closesAt not from this time on; null when without end
 */
public record Campaign(
        UUID id,
        String code,
        @Nullable String title,
        String kind,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {}
