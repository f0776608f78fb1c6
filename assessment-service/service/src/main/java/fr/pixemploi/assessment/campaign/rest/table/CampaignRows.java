package fr.pixemploi.assessment.campaign.rest.table;

import fr.pixemploi.assessment.campaign.application.structure.ImportCampaign;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.kit.imports.ImportColumns;
import fr.pixemploi.kit.imports.ImportKind;
import fr.pixemploi.kit.imports.ImportReferences;
import fr.pixemploi.kit.imports.ImportRow;
import fr.pixemploi.kit.imports.RowFault;
import fr.pixemploi.kit.imports.RowOutcome;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of campaigns, one a row. {@link CampaignRow} knows what the columns say. */
@ApplicationScoped
class CampaignRows implements ImportKind {
    private static final String NAME = "campaigns";
    private static final ImportColumns COLUMNS =
            new ImportColumns(CampaignRow.COLUMNS, CampaignRow.NEEDED, List.of(CampaignRow.REFERENCE));

    private final ImportCampaign importCampaign;
    private final ImportReferences references;

    CampaignRows(ImportCampaign importCampaign, ImportReferences references) {
        this.importCampaign = importCampaign;
        this.references = references;
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
        return structure != null && importCampaign.mayImport(caller, structure);
    }

    @Override
    public RowOutcome look(ImportRow row, EarlierRows earlier) {
        return outcome(row, false);
    }

    @Override
    public RowOutcome apply(ImportRow row) {
        return outcome(row, true);
    }

    private RowOutcome outcome(ImportRow row, boolean makes) {
        UUID structure = row.structure();
        if (structure == null) throw new IllegalArgumentException("campaigns are a structure's");
        CampaignRow read = new CampaignRow(row.cells(), importCampaign.zone(structure));
        if (read.wish().isEmpty()) return new RowOutcome.Refused(read.faults());
        String reference = row.cells().getOrDefault(CampaignRow.REFERENCE, "");
        if (references.find(NAME, structure, reference).isPresent()) return new RowOutcome.Known();
        CampaignWish wish = read.wish().get();
        List<Fault> against = importCampaign.look(structure, wish);
        if (!against.isEmpty())
            return new RowOutcome.Refused(
                    against.stream().map(CampaignRows::told).toList());
        if (makes)
            references.keep(
                    NAME,
                    structure,
                    reference,
                    importCampaign.handle(structure, wish).id());
        return new RowOutcome.Made();
    }

    private static RowFault told(Fault fault) {
        String column = CampaignRow.POINTERS.entrySet().stream()
                .filter(entry -> fault.pointer().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return new RowFault(column, fault.french(), fault.english());
    }
}
