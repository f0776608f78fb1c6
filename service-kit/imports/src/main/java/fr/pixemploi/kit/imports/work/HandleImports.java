package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at imports, applies those that were only checked, and cancels. For whoever may import there; for others there are none. */
@ApplicationScoped
@Transactional
public class HandleImports {
    private final ImportKinds kinds;
    private final Imports imports;
    private final StagedRows staged;
    private final Jobs jobs;

    HandleImports(ImportKinds kinds, Imports imports, StagedRows staged, Jobs jobs) {
        this.kinds = kinds;
        this.imports = imports;
        this.staged = staged;
        this.jobs = jobs;
    }

    public Import find(Caller caller, UUID id) {
        return own(caller, imports.find(id));
    }

    /** What is wrong with it, by lines: behind a line and the number of a fault there. */
    public List<LineFault> faults(Caller caller, UUID id, int line, int number, int max) {
        return staged.faults(find(caller, id).id(), line, number, max);
    }

    /** Applies one in which nothing is wrong. */
    public Import apply(Caller caller, UUID id) {
        Import checked = own(caller, imports.lock(id));
        if (checked.state() != ImportState.CHECKED) throw new KitRefusal(409, "import-not-checked");
        Import applying = checked.begins(ImportState.APPLYING);
        imports.change(applying);
        jobs.wish(CarryOutImport.NAME, id);
        return applying;
    }

    /** Deletes one of which nothing was applied. */
    public void cancel(Caller caller, UUID id) {
        Import locked = own(caller, imports.lock(id));
        if (locked.state() == ImportState.APPLYING || locked.state() == ImportState.DONE)
            throw new KitRefusal(409, "import-applied");
        imports.delete(id);
    }

    private Import own(Caller caller, Optional<Import> found) {
        return found.filter(one -> one.state() != ImportState.RECEIVING)
                .filter(one -> kinds.called(one.kind()).mayImport(caller, one.structure()))
                .orElseThrow(() -> new KitRefusal(404, "not-found"));
    }
}
