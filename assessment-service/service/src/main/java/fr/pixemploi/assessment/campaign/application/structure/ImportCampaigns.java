package fr.pixemploi.assessment.campaign.application.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.ImportFault;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A structure makes many campaigns at once: all of them, or none and every reason why not. */
@ApplicationScoped
public class ImportCampaigns {
    /**
     * A row of the file.
     *
     * @param line of the file, from 1
     * @param wish that it says
     * @param columns which column each pointer of the wish came from
     */
    public record Row(int line, CampaignWish wish, Map<String, String> columns) {}

    /**
     * A file as far as it can be read.
     *
     * @param faults what could not be read
     */
    public record Reading(List<Row> rows, List<ImportFault> faults) {
        public Reading {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }
    }

    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Paris");

    private final CampaignRights rights;
    private final PrepareCampaign prepareCampaign;
    private final MakeCampaign makeCampaign;
    private final KnownStructures structures;
    private final Clock clock;

    ImportCampaigns(
            CampaignRights rights,
            PrepareCampaign prepareCampaign,
            MakeCampaign makeCampaign,
            KnownStructures structures,
            Clock clock) {
        this.rights = rights;
        this.prepareCampaign = prepareCampaign;
        this.makeCampaign = makeCampaign;
        this.structures = structures;
        this.clock = clock;
    }

    /**
     * Looks at all rows; stores nothing.
     *
     * @param file read once it is known in which time zone its days count
     */
    public Trial dryRun(Caller caller, UUID structure, Function<ZoneId, Reading> file) {
        rights.requireAdministers(caller, structure);
        Reading reading = read(structure, file);
        return new Trial(reading.rows().size(), faults(structure, reading));
    }

    /** What an import would come to. */
    public record Trial(int rows, List<ImportFault> faults) {}

    @Transactional
    public List<StructureCampaign> handle(Caller caller, UUID structure, Function<ZoneId, Reading> file) {
        rights.requireAdministers(caller, structure);
        Reading reading = read(structure, file);
        List<ImportFault> faults = faults(structure, reading);
        if (!faults.isEmpty()) throw new CampaignRefusal.ImportRefused(faults);
        return reading.rows().stream()
                .map(row -> makeCampaign.made(structure, row.wish(), null))
                .toList();
    }

    private Reading read(UUID structure, Function<ZoneId, Reading> file) {
        return file.apply(
                structures.find(structure).map(KnownStructure::timeZone).orElse(USUAL_ZONE));
    }

    private List<ImportFault> faults(UUID structure, Reading reading) {
        List<ImportFault> faults = new ArrayList<>(reading.faults());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (Row row : reading.rows()) {
            try {
                prepareCampaign.handle(structure, row.wish(), now);
            } catch (CampaignRefusal.WishRefused e) {
                for (Fault fault : e.faults()) faults.add(new ImportFault(row.line(), column(row, fault), fault));
            }
        }
        faults.sort(Comparator.comparingInt(ImportFault::line));
        return faults;
    }

    private static String column(Row row, Fault fault) {
        return row.columns().entrySet().stream()
                .filter(entry -> fault.pointer().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
