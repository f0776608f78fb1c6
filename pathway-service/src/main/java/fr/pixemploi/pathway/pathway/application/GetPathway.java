package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows one pathway to its owner or its structure. */
@ApplicationScoped
@Transactional
public class GetPathway {
    private final Pathways pathways;
    private final ShowPathway showPathway;
    private final Viewers viewers;

    GetPathway(Pathways pathways, ShowPathway showPathway, Viewers viewers) {
        this.pathways = pathways;
        this.showPathway = showPathway;
        this.viewers = viewers;
    }

    /** @throws PathwayRefusal when there is no such pathway for the caller */
    public Pathway handle(Caller caller, UUID id) {
        Viewer viewer = viewers.of(caller);
        return showPathway.handle(pathways.find(id, viewer).orElseThrow(PathwayRefusal.NotThere::new), viewer);
    }
}
