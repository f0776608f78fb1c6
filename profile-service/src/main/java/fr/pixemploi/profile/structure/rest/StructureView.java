package fr.pixemploi.profile.structure.rest;

import fr.pixemploi.profile.structure.domain.Audience;
import fr.pixemploi.profile.structure.domain.Particulars;
import fr.pixemploi.profile.structure.domain.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure.
 *
 * @param externalIds how systems of partners call it; for those who act for it
 * @param sandbox whether it is made up, for a partner to try things in
 * @param closedOn the first day on which nothing new begins there, by its own clock
 */
record StructureView(
        UUID id,
        String name,
        String kind,
        @Nullable UUID parentId,
        String timeZone,
        @Nullable String siret,
        @Nullable String departmentCode,
        @Nullable String regionCode,
        List<String> audiences,
        List<String> networks,
        @Nullable List<ExternalReference> externalIds,
        boolean sandbox,
        @Nullable LocalDate closedOn,
        long version) {
    /** As those see it who act for it. */
    static StructureView of(Structure structure) {
        return of(structure, ExternalReference.of(structure.particulars()));
    }

    /** As everybody sees it. */
    static StructureView openlyOf(Structure structure) {
        return of(structure, null);
    }

    private static StructureView of(Structure structure, @Nullable List<ExternalReference> externalIds) {
        Particulars said = structure.particulars();
        return new StructureView(
                structure.id(),
                said.name(),
                structure.kind().code(),
                structure.parentId(),
                said.timeZone().getId(),
                said.siret() == null ? null : said.siret().value(),
                said.departmentCode(),
                said.regionCode(),
                said.audiences().stream().map(Audience::code).sorted().toList(),
                said.networks().stream().sorted().toList(),
                externalIds,
                structure.sandbox(),
                structure.closedOn(),
                structure.version());
    }
}
