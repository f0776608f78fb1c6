package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.CentreNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Learns, or forgets, the name of a structure. */
@ApplicationScoped
@Transactional
public class LearnCentreName {
    private final CentreNames centreNames;

    LearnCentreName(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    public void handle(UUID structureId, String name) {
        centreNames.set(structureId, name);
    }

    public void forget(UUID structureId) {
        centreNames.forget(structureId);
    }
}
