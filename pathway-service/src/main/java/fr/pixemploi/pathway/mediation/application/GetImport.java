package fr.pixemploi.pathway.mediation.application;

import fr.pixemploi.pathway.mediation.domain.ImportReport;
import fr.pixemploi.pathway.mediation.domain.MediationPlaces;
import fr.pixemploi.pathway.mediation.domain.MediationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells what a file came to. */
@ApplicationScoped
public class GetImport {
    private final MediationPlaces places;

    GetImport(MediationPlaces places) {
        this.places = places;
    }

    /** @throws MediationRefusal.Unknown when there is none */
    public ImportReport handle(UUID id) {
        return places.report(id).orElseThrow(MediationRefusal.Unknown::new);
    }
}
