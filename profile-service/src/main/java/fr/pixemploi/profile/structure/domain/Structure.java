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
 * @param sandbox whether it is made up, for a partner to try things in; never changes. It stands alone: above it and below it is nothing
 * @param closedOn the first day on which nothing new begins there; null while no end is known
 * @param version one at its creation, one more at each change
 */
public record Structure(
        UUID id,
        StructureKind kind,
        @Nullable UUID parentId,
        Particulars particulars,
        boolean sandbox,
        @Nullable LocalDate closedOn,
        long version) {

    /** A new one. */
    public static Structure opened(UUID id, StructureKind kind, @Nullable UUID parentId, Particulars particulars) {
        return new Structure(id, kind, parentId, particulars, false, null, 1);
    }

    /**
     * The same, made up.
     *
     * @throws StructureRefusal.SandboxStandsAlone for a part, and for a centre of certification: what it certifies would be true
     */
    public Structure asSandbox() {
        if (parentId != null || kind == StructureKind.CERTIFICATION_CENTRE)
            throw new StructureRefusal.SandboxStandsAlone();
        return new Structure(id, kind, null, particulars, true, closedOn, version);
    }

    public String name() {
        return particulars.name();
    }

    public ZoneId timeZone() {
        return particulars.timeZone();
    }

    public Structure corrected(Particulars corrected) {
        return new Structure(id, kind, parentId, corrected, sandbox, closedOn, version + 1);
    }

    public Structure movedTo(@Nullable UUID newParent) {
        if (sandbox) throw new StructureRefusal.SandboxStandsAlone();
        return new Structure(id, kind, newParent, particulars, false, closedOn, version + 1);
    }

    public Structure closedFrom(LocalDate day) {
        return new Structure(id, kind, parentId, particulars, sandbox, day, version + 1);
    }

    /** Whether its last day is over, by its own clock. */
    public boolean isClosed(Instant now) {
        return closedOn != null && !closedOn.isAfter(now.atZone(timeZone()).toLocalDate());
    }
}
