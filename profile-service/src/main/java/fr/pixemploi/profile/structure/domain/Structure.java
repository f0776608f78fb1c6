package fr.pixemploi.profile.structure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place or a body that follows people: its roles are the groups of the identity provider, its clock that of its town.
 *
 * @param kind never changes: what a place may do hangs on it
 * @param parentId the structure above it, of which it is a part
 * @param closedOn the first day on which nothing new begins there; null while no end is known
 * @param version one at its creation, one more at each change
 */
public record Structure(
        UUID id,
        StructureKind kind,
        @Nullable UUID parentId,
        Particulars particulars,
        @Nullable LocalDate closedOn,
        long version) {

    /** A new one. */
    public static Structure opened(UUID id, StructureKind kind, @Nullable UUID parentId, Particulars particulars) {
        return new Structure(id, kind, parentId, particulars, null, 1);
    }

    public String name() {
        return particulars.name();
    }

    public ZoneId timeZone() {
        return particulars.timeZone();
    }

    public Structure corrected(Particulars corrected) {
        return new Structure(id, kind, parentId, corrected, closedOn, version + 1);
    }

    public Structure movedTo(@Nullable UUID newParent) {
        return new Structure(id, kind, newParent, particulars, closedOn, version + 1);
    }

    public Structure closedFrom(LocalDate day) {
        return new Structure(id, kind, parentId, particulars, day, version + 1);
    }

    /** Whether its last day is over, by its own clock. */
    public boolean isClosed(Instant now) {
        return closedOn != null && !closedOn.isAfter(now.atZone(timeZone()).toLocalDate());
    }
}
