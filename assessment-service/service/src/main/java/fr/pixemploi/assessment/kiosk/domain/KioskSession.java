package fr.pixemploi.assessment.kiosk.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a token stands for: one person's sitting at a kiosk, and the sharing of its result. It ends when the person leaves, after ten
 * idle minutes, with the kiosk, or when another token for the same sitting is made.
 *
 * @param began whether the sitting began with it, and did not go on only
 * @param madeBy account of the adviser whose code opened it
 * @param usedAt last sign of life; looking at the result and sharing it are none, so that it ends soon after the sitting
 */
public record KioskSession(
        UUID id,
        UUID kiosk,
        UUID structure,
        UUID beneficiary,
        UUID sitting,
        boolean began,
        String madeBy,
        Instant codeMadeAt,
        Instant openedAt,
        Instant usedAt) {
    public static final Duration IDLE = Duration.ofMinutes(10);

    /** However busy: nobody sits at a kiosk for longer. The project's proposal. */
    public static final Duration LONGEST = Duration.ofHours(3);

    public boolean holds(Instant now) {
        return now.isBefore(usedAt.plus(IDLE)) && now.isBefore(openedAt.plus(LONGEST));
    }
}
