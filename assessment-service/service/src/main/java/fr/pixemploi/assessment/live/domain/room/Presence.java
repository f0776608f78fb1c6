package fr.pixemploi.assessment.live.domain.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign of the candidate's page.
 *
 * @param focused whether the page was in front
 * @param device phone, tablet or computer; null when it was not said
 */
public record Presence(
        Instant at, boolean focused, @Nullable String device) {}
