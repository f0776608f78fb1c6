package fr.pixemploi.profile.structure.rest;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.imports.ImportColumns;
import fr.pixemploi.kit.imports.ImportKind;
import fr.pixemploi.kit.imports.ImportReferences;
import fr.pixemploi.kit.imports.ImportRow;
import fr.pixemploi.kit.imports.RequestColumns;
import fr.pixemploi.kit.imports.RequestRows;
import fr.pixemploi.kit.imports.RowFault;
import fr.pixemploi.kit.imports.RowOutcome;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.structure.application.ImportStructure;
import fr.pixemploi.profile.structure.domain.StructureKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of structures, one a row. A row may be a part of one above it in the file, by its reference. */
@ApplicationScoped
class StructureRows implements ImportKind {
    private static final String NAME = ImportStructure.KIND;
    private static final String REFERENCE = "reference";
    private static final String PARENT = "rattachement";
    private static final RequestColumns FIELDS = new RequestColumns()
            .needed("nom", "name")
            .needed("type", "kind")
            .needed("fuseau", "timeZone")
            .column("siret", "siret")
            .column("departement", "departmentCode")
            .column("region", "regionCode");
    /** Beside what the request says: how the file calls the structure, and that of which it is a part. */
    private static final ImportColumns COLUMNS = new ImportColumns(
            List.of(REFERENCE, "nom", "type", PARENT, "fuseau", "siret", "departement", "region"),
            List.of(REFERENCE, "nom", "type", "fuseau"),
            List.of(REFERENCE));

    private static final RowFault CENTRE = new RowFault(
            "type",
            "Seule la plateforme ouvre un centre de certification.",
            "Only the platform opens a certification centre.");

    private final ImportStructure importStructure;
    private final ImportReferences references;
    private final RequestRows rows;

    StructureRows(ImportStructure importStructure, ImportReferences references, RequestRows rows) {
        this.importStructure = importStructure;
        this.references = references;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ImportColumns columns() {
        return COLUMNS;
    }

    @Override
    public boolean mayImport(Caller caller, @Nullable UUID structure) {
        return importStructure.mayImport(caller, structure);
    }

    @Override
    public RowOutcome look(ImportRow row, EarlierRows earlier) {
        Optional<RowFault> wrong = wrongReference(row);
        if (wrong.isPresent()) return new RowOutcome.Refused(wrong.get());
        RequestRows.Read<CreateRequest> read = read(row, null);
        if (read.request() == null) return new RowOutcome.Refused(read.faults());
        if (known(row)) return new RowOutcome.Known();
        if (!importStructure.mayBring(StructureKind.of(read.request().kind()), row.structure()))
            return new RowOutcome.Refused(CENTRE);
        String parent = row.cells().get(PARENT);
        if (parent == null || earlier.have(parent)) return new RowOutcome.Made();
        return parent(row, parent)
                .<RowOutcome>map(id -> importStructure.isOpen(id) ? new RowOutcome.Made() : closed())
                .orElseGet(() -> new RowOutcome.Refused(RowFault.ofProblem(PARENT, "no-such-parent")));
    }

    @Override
    public RowOutcome apply(ImportRow row) {
        if (known(row)) return new RowOutcome.Known();
        String named = row.cells().get(PARENT);
        UUID parent = named == null ? row.structure() : parent(row, named).orElse(null);
        if (named != null && parent == null)
            return new RowOutcome.Refused(RowFault.ofProblem(PARENT, "no-such-parent"));
        RequestRows.Read<CreateRequest> read = read(row, parent);
        if (read.request() == null) return new RowOutcome.Refused(read.faults());
        if (parent != null && !importStructure.isOpen(parent)) return closed();
        UUID made = importStructure
                .handle(row.structure(), read.request().structure())
                .id();
        references.keep(NAME, row.structure(), reference(row), made);
        return new RowOutcome.Made();
    }

    private static RowOutcome closed() {
        return new RowOutcome.Refused(RowFault.ofProblem(PARENT, "structure-closed"));
    }

    private static Optional<RowFault> wrongReference(ImportRow row) {
        if (ExternalIds.isPersonal(reference(row)))
            return Optional.of(RowFault.ofProblem(REFERENCE, "external-id-is-personal-data"));
        return reference(row).length() <= ExternalIds.MAX_LENGTH
                ? Optional.empty()
                : Optional.of(new RowFault(REFERENCE, "64 caractères au plus.", "64 characters at most."));
    }

    private RequestRows.Read<CreateRequest> read(ImportRow row, @Nullable UUID parent) {
        Map<String, String> fields = new HashMap<>(row.cells());
        fields.keySet().removeAll(List.of(REFERENCE, PARENT));
        return rows.read(
                new ImportRow(row.structure(), row.line(), fields),
                FIELDS,
                parent == null ? Map.of() : Map.of("parentId", parent),
                CreateRequest.class);
    }

    /** The structure that a row names: by what a file called it, or by its id; none that lies elsewhere. */
    private Optional<UUID> parent(ImportRow row, String named) {
        return references
                .find(NAME, row.structure(), named)
                .or(() -> id(named))
                .filter(parent -> importStructure.mayBeAbove(parent, row.structure()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean known(ImportRow row) {
        return references.find(NAME, row.structure(), reference(row)).isPresent();
    }

    private static String reference(ImportRow row) {
        return row.cells().getOrDefault(REFERENCE, "");
    }
}
