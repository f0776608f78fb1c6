package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.goal.application.NameGoal;
import fr.pixemploi.pathway.pathway.application.TellWeeks;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Shows pathways with what their goal is called and the hours that are asked in their weeks, and to advisers and managers of the structure who noted what. */
@ApplicationScoped
class PathwayViews {
    private final TellWeeks tellWeeks;
    private final NameGoal nameGoal;
    private final CurrentCaller caller;

    PathwayViews(TellWeeks tellWeeks, NameGoal nameGoal, CurrentCaller caller) {
        this.tellWeeks = tellWeeks;
        this.nameGoal = nameGoal;
        this.caller = caller;
    }

    PathwayView of(Pathway pathway) {
        boolean staff =
                caller.get().hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), pathway.structureId());
        String goal = nameGoal.handle(pathway.prescription().goalId(), pathway.structureId())
                .orElse(null);
        return PathwayView.of(pathway, goal, tellWeeks.handle(pathway), staff);
    }
}
