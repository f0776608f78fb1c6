package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows one pathway to its owner, or to its structure, which its owner will know. */
@ApplicationScoped
@Transactional
public class GetPathway {
    private final Pathways pathways;
    private final ShowPathway showPathway;
    private final Viewers viewers;
    private final ReadNews readNews;

    GetPathway(Pathways pathways, ShowPathway showPathway, Viewers viewers, ReadNews readNews) {
        this.pathways = pathways;
        this.showPathway = showPathway;
        this.viewers = viewers;
        this.readNews = readNews;
    }

    /** @throws PathwayRefusal when there is no such pathway for the caller */
    public Pathway handle(Caller caller, UUID id) {
        Viewer viewer = viewers.of(caller);
        Pathway pathway = pathways.find(id, viewer).orElseThrow(PathwayRefusal.NotThere::new);
        if (!viewer.owns(pathway))
            readNews.tell(pathway.beneficiaryId(), ReadNews.Reading.of("pathway", caller, pathway.structureId()));
        return showPathway.handle(pathway, viewer);
    }
}
