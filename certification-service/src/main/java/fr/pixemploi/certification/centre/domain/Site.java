package fr.pixemploi.certification.centre.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A venue that a centre keeps for many sessions: its own premises, or a third place that it answers for.
 *
 * @param version one more with each change
 */
public record Site(UUID id, UUID centreId, Place place, Instant addedAt, long version) {
    public static Site added(UUID id, UUID centreId, Place place, Instant now) {
        return new Site(id, centreId, place, now, 1);
    }

    public Site moved(Place now) {
        return new Site(id, centreId, now, addedAt, version + 1);
    }
}
