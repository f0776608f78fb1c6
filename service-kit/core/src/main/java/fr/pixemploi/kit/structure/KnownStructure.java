package fr.pixemploi.kit.structure;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency, a mission locale, a school: whoever accompanies people.
 *
 * @param parent the structure that it belongs to; null at the top
 * @param kind as the profile service names it
 * @param sandbox whether it is made up, for a partner to try things in
 */
public record KnownStructure(
        UUID id, @Nullable UUID parent, String name, String kind, ZoneId timeZone, boolean sandbox) {
    public KnownStructure {
        if (id.equals(parent)) throw new IllegalArgumentException("a structure is no part of itself");
    }
}
