package fr.pixemploi.certification.deliberation.domain;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * When and where a session of a meeting was held.
 *
 * @param startsAt on the clock of its venue
 */
public record DeliberatedPlace(UUID centreId, String venue, String town, LocalDateTime startsAt, String timeZone) {}
