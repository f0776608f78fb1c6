package fr.pixemploi.pathway.recommendation.domain.life;

import fr.pixemploi.pathway.plan.domain.session.Dates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person said yes to and has not ended.
 *
 * @param offerId null for what an adviser added, like its session
 */
public record AgreedStep(@Nullable UUID offerId, @Nullable String sessionId, Dates dates) {}
