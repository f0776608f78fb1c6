package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.pathway.mediation.domain.Fault;
import fr.pixemploi.pathway.mediation.domain.ImportReport;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file came to. */
@Schema(name = "MediationImport")
record MediationImportView(
        UUID id,

        @Schema(examples = "carto-national") String feed,

        Instant at,

        @Schema(description = "Records of places that were read, sound or not.")
        int records,

        int added,

        @Schema(description = "Told anew, or open again.") int changed,

        @Schema(description = "No longer in the file. None when a record does not say its id.")
        int closed,

        int unchanged,

        @Schema(description = "Left out for their faults; what was known under their ids stays.")
        int refused,

        @Schema(description = "Taken in, but nobody knows where they are: no search by distance finds them.")
        int unplaced,

        @Schema(description = "All that were found.") int faultCount,

        @Schema(description = "The first hundred.") List<FaultView> faults) {
    @Schema(name = "MediationFault")
    record FaultView(
            @Schema(examples = "17") int line,
            @Schema(examples = "code_postal") String field,
            Fault.Flaw flaw) {}

    static MediationImportView of(ImportReport report) {
        return new MediationImportView(
                report.id(),
                report.feed().name(),
                report.at(),
                report.records(),
                report.added(),
                report.changed(),
                report.closed(),
                report.unchanged(),
                report.refused(),
                report.unplaced(),
                report.faultCount(),
                report.faults().stream()
                        .map(fault -> new FaultView(fault.line(), fault.field(), fault.flaw()))
                        .toList());
    }
}
