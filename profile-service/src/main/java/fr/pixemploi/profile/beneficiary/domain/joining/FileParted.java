package fr.pixemploi.profile.beneficiary.domain.joining;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person took a joined file off again. Told inside the service, in the transaction in which it happens.
 *
 * @param file the file, which stands alone from now on
 * @param person the person to whom it was joined
 * @param structure whose file it is; null for one that a person made
 * @param joinedAt since when
 */
public record FileParted(UUID file, UUID person, @Nullable UUID structure, Instant joinedAt) {}
