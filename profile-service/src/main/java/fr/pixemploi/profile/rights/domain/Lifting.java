package fr.pixemploi.profile.rights.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a restriction ended, once.
 *
 * @param liftedBy account that recorded it at the desk; null for the person, in their own space
 * @param reason code of why; null for the person, who needs none
 * @param toldOn when the person was told before; null where it is the person's own word
 */
public record Lifting(
        @Nullable String liftedBy,
        @Nullable String reason,
        @Nullable LocalDate toldOn,
        Instant liftedAt) {}
