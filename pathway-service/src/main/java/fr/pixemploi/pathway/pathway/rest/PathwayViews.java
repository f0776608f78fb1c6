package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.application.TellWeeks;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Shows pathways with the hours that are asked in their weeks, and to advisers and managers of the structure who noted what. */
@ApplicationScoped
class PathwayViews {
    private final TellWeeks tellWeeks;
    private final CurrentCaller caller;

    PathwayViews(TellWeeks tellWeeks, CurrentCaller caller) {
        this.tellWeeks = tellWeeks;
        this.caller = caller;
    }

    PathwayView of(Pathway pathway) {
        boolean staff =
                caller.get().hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), pathway.structureId());
        return PathwayView.of(pathway, tellWeeks.handle(pathway), staff);
    }
}
