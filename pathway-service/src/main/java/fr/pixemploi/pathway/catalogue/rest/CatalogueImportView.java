package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRun;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of the catalogue.
 *
 * @param state received: all of it is there, and the catalogue is switched to it soon; refused: nothing of it was imported
 * @param refusedBecause faults of the file; superseded, by a newer file of its source; rows-lost, by a crash of the database: send it again
 * @param format version of LHEO
 * @param bytes of the file, once decompressed
 * @param faults all that were found, those too that refuse nothing; the first thousand are listed
 * @param added trainings that its source did not offer before; changed, closed and unchanged ones beside it
 * @param sessionsAdded sessions, those of added trainings too
 */
@Schema(name = "CatalogueImport")
record CatalogueImportView(
        UUID id,
        @Schema(examples = "carif-oref") String source,

        @Schema(enumeration = {"receiving", "received", "done", "refused"})
        String state,

        @Schema(enumeration = {"faults", "superseded", "rows-lost"}) @Nullable
        String refusedBecause,

        @Schema(enumeration = {"2.2", "2.3"}) @Nullable String format,

        long bytes,
        int trainings,
        int actions,
        int sessions,
        int faults,
        int added,
        int changed,
        int closed,
        int unchanged,
        int sessionsAdded,
        int sessionsChanged,
        int sessionsClosed,
        Instant begunAt,
        Instant changedAt) {
    static CatalogueImportView of(CatalogueRun run) {
        CatalogueRun.File file = run.file();
        CatalogueRun.Effect effect = run.effect();
        return new CatalogueImportView(
                run.id(),
                run.source(),
                run.state().name().toLowerCase(Locale.ROOT),
                run.refusedBecause(),
                run.format(),
                file.bytes(),
                file.trainings(),
                file.actions(),
                file.sessions(),
                file.faults(),
                effect.added(),
                effect.changed(),
                effect.closed(),
                effect.unchanged(),
                effect.sessionsAdded(),
                effect.sessionsChanged(),
                effect.sessionsClosed(),
                run.begunAt(),
                run.changedAt());
    }
}
