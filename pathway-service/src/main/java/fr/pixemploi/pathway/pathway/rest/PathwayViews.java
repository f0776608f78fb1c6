package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.pathway.application.TellWeeks;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows pathways with the hours that are asked in their weeks. */
@ApplicationScoped
class PathwayViews {
    private final TellWeeks tellWeeks;

    PathwayViews(TellWeeks tellWeeks) {
        this.tellWeeks = tellWeeks;
    }

    PathwayView of(Pathway pathway) {
        return PathwayView.of(pathway, tellWeeks.handle(pathway));
    }
}
