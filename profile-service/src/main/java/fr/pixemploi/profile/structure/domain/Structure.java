package fr.pixemploi.profile.structure.domain;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place or a body that follows people: its roles are the groups of the identity provider, its clock that of its town.
 *
 * @param parentId the structure above it, of which it is a part
 * @param timeZone in which its opening days, deadlines and periods are counted
 * @param version one at its creation, one more at each change
 */
public record Structure(
        UUID id, String name, StructureKind kind, @Nullable UUID parentId, ZoneId timeZone, long version) {
    public Structure {
        if (name.isBlank()) throw new IllegalArgumentException("a structure has a name");
    }
}
