package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.engagement.application.TellWeeks;
import fr.pixemploi.pathway.engagement.domain.Week;
import fr.pixemploi.pathway.goal.application.NameGoal;
import fr.pixemploi.pathway.pathway.domain.FollowedHours;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        return of(List.of(pathway)).getFirst();
    }

    List<PathwayView> of(List<Pathway> pathways) {
        Map<NameGoal.Led, String> goals =
                nameGoal.handle(pathways.stream().map(PathwayViews::led).collect(Collectors.toSet()));
        return pathways.stream()
                .map(pathway -> PathwayView.of(pathway, goals.get(led(pathway)), weeks(pathway), isStaff(pathway)))
                .toList();
    }

    private List<Week> weeks(Pathway pathway) {
        return tellWeeks.handle(FollowedHours.of(pathway), pathway.engagement());
    }

    private static NameGoal.Led led(Pathway pathway) {
        return new NameGoal.Led(pathway.prescription().goalId(), pathway.structureId());
    }

    private boolean isStaff(Pathway pathway) {
        return caller.get().hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), pathway.structureId());
    }
}
