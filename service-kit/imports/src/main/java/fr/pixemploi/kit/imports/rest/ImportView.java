package fr.pixemploi.kit.imports.rest;

import fr.pixemploi.kit.imports.work.Import;
import fr.pixemploi.kit.imports.work.ImportState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param state checked: nothing is wrong, and it waits to be applied; refused: nothing of it was applied
 * @param rows of the file
 * @param seen rows that the step under way has seen: checking, or applying
 * @param made rows that made something new, or would, before it is applied
 * @param known rows of what was there already, which stays as it is
 * @param faults all that is wrong; the first thousand are listed
 */
@Schema(name = "Import")
record ImportView(
        UUID id,
        String kind,
        @Nullable UUID structureId,
        boolean dryRun,
        ImportState state,
        int rows,
        int seen,
        int made,
        int known,
        int faults,
        Instant begunAt,
        Instant changedAt) {
    static ImportView of(Import one) {
        return new ImportView(
                one.id(),
                one.kind(),
                one.structure(),
                one.dryRun(),
                one.state(),
                one.total(),
                one.seen(),
                one.made(),
                one.known(),
                one.faults(),
                one.begunAt(),
                one.changedAt());
    }
}
