package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import fr.pixemploi.pathway.recommendation.application.CheckSharing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Shows a pathway as far as the viewer may see it. The prescription is the structure's own; the reasons quote a result, so they
 * stay hidden from a structure that the person does not share it with any more.
 */
@ApplicationScoped
class ShowPathway {
    private final CheckSharing checkSharing;

    ShowPathway(CheckSharing checkSharing) {
        this.checkSharing = checkSharing;
    }

    Pathway handle(Pathway pathway, Viewer viewer) {
        UUID result = pathway.prescription().resultId();
        boolean all = viewer.owns(pathway) || (result != null && checkSharing.handle(result, pathway.structureId()));
        return all ? pathway : pathway.withoutReasons();
    }
}
