package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.imports.ImportColumns;
import fr.pixemploi.kit.imports.ImportKind;
import fr.pixemploi.kit.imports.ImportReferences;
import fr.pixemploi.kit.imports.ImportRow;
import fr.pixemploi.kit.imports.RequestColumns;
import fr.pixemploi.kit.imports.RequestRows;
import fr.pixemploi.kit.imports.RowFault;
import fr.pixemploi.kit.imports.RowOutcome;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.ImportBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.structure.application.ImportStructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of people, one a row, each held to the rules of {@link RegisterRequest}. */
@ApplicationScoped
class BeneficiaryRows implements ImportKind {
    private static final String IDENTIFIER = "identifiant";
    private static final String STRUCTURE = "structure";
    private static final RequestColumns COLUMNS = new RequestColumns()
            .neededKey(IDENTIFIER, "externalId")
            .needed("prenom", "firstName")
            .needed("nom", "lastName")
            .day("date_naissance", "birthDate")
            .column("courriel", "email")
            .column("telephone", "phone")
            .key(STRUCTURE, "structureId");

    private static final RowFault NOT_BELOW = new RowFault(
            STRUCTURE,
            "Cette structure n'est ni celle pour laquelle le fichier est envoyé, ni une de celles qui lui sont rattachées.",
            "This structure is neither the one that the file is for nor a part of it.");

    private final ImportBeneficiary importBeneficiary;
    private final ImportReferences references;
    private final RequestRows rows;

    BeneficiaryRows(ImportBeneficiary importBeneficiary, ImportReferences references, RequestRows rows) {
        this.importBeneficiary = importBeneficiary;
        this.references = references;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "beneficiaries";
    }

    @Override
    public ImportColumns columns() {
        return COLUMNS.columns();
    }

    @Override
    public boolean mayImport(Caller caller, @Nullable UUID structure) {
        return structure != null && importBeneficiary.mayImport(caller, structure);
    }

    @Override
    public RowOutcome look(ImportRow row, EarlierRows earlier) {
        return outcome(row, false);
    }

    @Override
    public RowOutcome apply(ImportRow row) {
        return outcome(row, true);
    }

    private RowOutcome outcome(ImportRow row, boolean registers) {
        UUID top = row.structure();
        if (top == null) return new RowOutcome.Refused(RowFault.emptyCell(STRUCTURE));
        RequestRows.Read<RegisterRequest> read =
                rows.read(withStructure(row, top), COLUMNS, Map.of("structureId", top), RegisterRequest.class);
        RegisterRequest request = read.request();
        if (request == null) return new RowOutcome.Refused(read.faults());
        ExternalId externalId = request.reference();
        if (externalId == null) return new RowOutcome.Refused(RowFault.emptyCell(IDENTIFIER));
        Person person = request.person();
        ImportBeneficiary.Outcome outcome = registers
                ? importBeneficiary.handle(top, request.structureId(), externalId, person)
                : importBeneficiary.look(top, request.structureId(), externalId, person);
        return switch (outcome) {
            case REGISTERED -> new RowOutcome.Made();
            case KNOWN -> new RowOutcome.Known();
            case SOMEBODY_ELSE -> new RowOutcome.Refused(RowFault.ofProblem(IDENTIFIER, "external-id-taken"));
            case ID_IS_PERSONAL ->
                new RowOutcome.Refused(RowFault.ofProblem(IDENTIFIER, "external-id-is-personal-data"));
            case NOT_BELOW -> new RowOutcome.Refused(NOT_BELOW);
            case CLOSED -> new RowOutcome.Refused(RowFault.ofProblem(STRUCTURE, "structure-closed"));
            case SANDBOX_FULL -> new RowOutcome.Refused(RowFault.ofProblem(STRUCTURE, "sandbox-full"));
            case SANDBOX_BEING_CLEARED ->
                new RowOutcome.Refused(RowFault.ofProblem(STRUCTURE, "sandbox-being-cleared"));
        };
    }

    /** A structure is named by its id, or by what the file that opened it calls it. */
    private ImportRow withStructure(ImportRow row, UUID top) {
        String named = row.cells().get(STRUCTURE);
        if (named == null) return row;
        return references
                .find(ImportStructure.KIND, top, named)
                .map(id -> {
                    Map<String, String> cells = new HashMap<>(row.cells());
                    cells.put(STRUCTURE, id.toString());
                    return new ImportRow(top, row.line(), cells);
                })
                .orElse(row);
    }
}
