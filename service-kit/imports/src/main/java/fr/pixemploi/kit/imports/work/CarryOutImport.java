package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.imports.ImportKind;
import fr.pixemploi.kit.imports.ImportRow;
import fr.pixemploi.kit.imports.RowFault;
import fr.pixemploi.kit.imports.RowOutcome;
import fr.pixemploi.kit.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Checks an import and applies it, some rows at a time: their effect and how far it came commit together, under the lock of the import. So
 * whatever is killed meanwhile, each row takes effect once.
 */
@ApplicationScoped
class CarryOutImport implements Job {
    static final String NAME = "import";
    private static final int CHECKED_AT_ONCE = 500;
    private static final int APPLIED_AT_ONCE = 100;

    private final ImportKinds kinds;
    private final Imports imports;
    private final StagedRows staged;

    CarryOutImport(ImportKinds kinds, Imports imports, StagedRows staged) {
        this.kinds = kinds;
        this.imports = imports;
        this.staged = staged;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            if (!QuarkusTransaction.requiringNew().call(() -> step(id))) return true;
        }
        return false;
    }

    /** False when nothing is left to do; one that is gone was cancelled. */
    private boolean step(UUID id) {
        return imports.lock(id).map(this::step).orElse(false);
    }

    private boolean step(Import at) {
        return switch (at.state()) {
            case RECEIVED -> {
                imports.change(at.begins(ImportState.CHECKING));
                yield true;
            }
            case CHECKING -> check(at);
            case APPLYING -> apply(at);
            case RECEIVING, CHECKED, DONE, REFUSED -> false;
        };
    }

    private boolean check(Import at) {
        List<StagedRow> rows = staged.after(at.id(), at.atLine(), CHECKED_AT_ONCE);
        if (rows.isEmpty()) return judge(at);
        ImportKind kind = kinds.called(at.kind());
        goOn(at, rows, row -> kind.look(row, key -> staged.has(at.id(), key, row.line())));
        return true;
    }

    /** All rows were looked at. */
    private boolean judge(Import at) {
        List<String> key = kinds.called(at.kind()).columns().key();
        int twice = staged.tellTwice(at.id(), key.getFirst(), at.faults());
        Import seen = at.goesOn(at.atLine(), 0, 0, 0, twice);
        if (seen.faults() > 0) {
            staged.drop(at.id());
            imports.change(seen.ends(ImportState.REFUSED));
            return false;
        }
        imports.change(at.dryRun() ? seen.ends(ImportState.CHECKED) : seen.begins(ImportState.APPLYING));
        return !at.dryRun();
    }

    private boolean apply(Import at) {
        List<StagedRow> rows = staged.after(at.id(), at.atLine(), APPLIED_AT_ONCE);
        if (rows.isEmpty()) {
            staged.drop(at.id());
            imports.change(at.ends(ImportState.DONE));
            return false;
        }
        goOn(at, rows, kinds.called(at.kind())::apply);
        return true;
    }

    private void goOn(Import at, List<StagedRow> rows, Function<ImportRow, RowOutcome> what) {
        int made = 0;
        int known = 0;
        List<LineFault> faults = new ArrayList<>();
        for (StagedRow row : rows) {
            switch (what.apply(new ImportRow(at.structure(), row.line(), row.cells()))) {
                case RowOutcome.Made() -> made++;
                case RowOutcome.Known() -> known++;
                case RowOutcome.Refused(List<RowFault> wrong) -> {
                    for (RowFault fault : wrong)
                        faults.add(new LineFault(row.line(), at.faults() + faults.size() + 1, fault));
                }
            }
        }
        staged.tell(at.id(), faults);
        imports.change(at.goesOn(rows.getLast().line(), rows.size(), made, known, faults.size()));
    }
}
