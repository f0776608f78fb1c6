package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.imports.ImportKind;
import fr.pixemploi.kit.imports.sheet.SheetAsCsv;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody brings a file. No transaction is open while it comes in, as slowly as its sender likes: its rows are staged as they come, and
 * nobody sees them before all are there. What can't be read is refused at once and leaves nothing.
 */
@ApplicationScoped
public class TakeInFile {
    private final ImportKinds kinds;
    private final Imports imports;
    private final StagedRows staged;
    private final Jobs jobs;

    TakeInFile(ImportKinds kinds, Imports imports, StagedRows staged, Jobs jobs) {
        this.kinds = kinds;
        this.imports = imports;
        this.staged = staged;
        this.jobs = jobs;
    }

    /**
     * Takes it in; it is checked afterwards, and then applied, or waits for that.
     *
     * @throws KitRefusal when there is no such kind, or the caller may not
     * @throws StructureNeeded when the caller may not for what is above all structures
     * @param mediaType of the file: of a spreadsheet its first table is read, everything else is CSV
     * @throws FileRefused when the file is no table of this kind
     */
    public Import handle(
            Caller caller,
            String kindName,
            @Nullable UUID structure,
            boolean dryRun,
            String mediaType,
            InputStream file)
            throws IOException {
        ImportKind kind = kinds.called(kindName);
        if (!QuarkusTransaction.requiringNew().call(() -> kind.mayImport(caller, structure))) {
            if (structure == null) throw new StructureNeeded();
            throw new KitRefusal(404, "not-found");
        }
        UUID id = Ids.next();
        imports.begin(id, kind.name(), structure, caller.subject(), dryRun);
        boolean received = false;
        try {
            Arrival arrival = new Arrival(id, kind.columns(), staged);
            if (mediaType.startsWith(SheetAsCsv.MEDIA_TYPE)) arrival.readSheet(file);
            else arrival.read(file);
            QuarkusTransaction.requiringNew().run(() -> {
                imports.received(id, arrival.total(), arrival.faults());
                jobs.wish(CarryOutImport.NAME, id);
            });
            received = true;
        } finally {
            if (!received) imports.delete(id);
        }
        return imports.find(id).orElseThrow(() -> new KitRefusal(404, "not-found"));
    }
}
