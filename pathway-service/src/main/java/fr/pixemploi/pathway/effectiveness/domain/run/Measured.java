package fr.pixemploi.pathway.effectiveness.domain.run;

import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.history.MeasuredScale;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run learned.
 *
 * @param scale on which its shifts are; null when nobody was tested
 */
public record Measured(UUID run, Instant at, @Nullable MeasuredScale scale, Effects effects) {}
